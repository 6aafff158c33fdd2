"""The database: tables, migrations, one storage thread with group commit, and what is read and written there."""
