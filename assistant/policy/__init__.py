"""What is allowed: a policy's schema, what its rules mean, its own tests, and its decisions put into words."""
