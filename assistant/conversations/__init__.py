"""The employee's own history, encrypted with the employee's own key."""
