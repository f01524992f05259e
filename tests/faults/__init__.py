"""What a laptop does to a file, many times over: killed processes, full disks, damaged and hostile files."""
