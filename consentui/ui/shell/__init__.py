"""The frame around the pages: sidebar, menus, messages, and what turns wishes of pages into calls of services."""
