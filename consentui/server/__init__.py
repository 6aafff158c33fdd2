"""The reference service: records decisions durably and proves each of them with a signed receipt."""
