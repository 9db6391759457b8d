"""The command line: one file a noun, talking to the application through its port."""
