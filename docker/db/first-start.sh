#!/bin/sh
# Run once by the image of MariaDB, when its volume is new.
set -eu
sql=$("$(dirname "$0")/../larstig/bin/users")
echo "$sql" | MYSQL_PWD="$MARIADB_ROOT_PASSWORD" mariadb --user=root
