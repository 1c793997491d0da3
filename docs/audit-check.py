"""Checks an export of the audit log: python3 audit-check.py < audit.jsonl"""
import hashlib
import json
import sys

FIELDS = ["number", "at", "who", "role", "action", "subject", "query", "details", "stamp"]
ends = json.loads(sys.stdin.readline())
hash_, number = ends["before"], ends["first"] - 1
for line in sys.stdin:
    entry = json.loads(line)
    digest = hashlib.sha256()
    for value in [hash_] + [str(entry[field]) for field in FIELDS]:
        value = value.encode("utf-8")
        digest.update(b"%d:%s," % (len(value), value))
    if entry["number"] != number + 1 or entry["hash"] != digest.hexdigest():
        sys.exit(f"entry {number + 1} does not fit")
    hash_, number = entry["hash"], entry["number"]
if (number, hash_) != (ends["last"], ends["hash"]):
    sys.exit(f"entries after {number} are missing")
print(f"{ends['entries']} entries fit, from {ends['first']} to {ends['last']}; the last has the hash {hash_}")
