"""Files a person takes along: the record of activity as CSV and JSON, and saved receipts."""
