// Which constraints and indexes there are. No parameters. Columns: name.
SHOW INDEXES YIELD name
RETURN name
