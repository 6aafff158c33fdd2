"""One desk per kind of request: reads what is needed, lets the rules decide, records, all in one transaction."""
