"""What is printed: ReportLab drawings of plain data."""
