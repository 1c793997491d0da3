"""Reads an export as FollowTheMoney does and prints every property that it would not take, a line each, then how many entities it
read of each schema, and how many of all."""
import json
import sys
from collections import Counter

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry

entities = {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        entity = json.loads(line)
        entities[entity["id"]] = entity

for entity in entities.values():
    schema = model.get(entity["schema"])
    if schema is None:
        print("no schema", entity["schema"])
        continue
    try:
        schema.validate(entity)
    except InvalidData as wrong:
        for name, error in wrong.errors["properties"].items():
            print("invalid", schema.name + "." + name, error)
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None:
            print("no property", entity["schema"], name)
            continue
        for value in values:
            if prop.type.name != "entity":
                continue
            if value not in entities:
                print("no entity", entity["id"], name, value)
            elif not model.get(entities[value]["schema"]).is_a(prop.range):
                print("no", prop.range.name, entity["id"], name, value)
    if not registry.entity.validate(entity["id"]):
        print("invalid id", entity["id"])
print(*(f"{schema} {count}" for schema, count in sorted(Counter(entity["schema"] for entity in entities.values()).items())))
print(len(entities), "entities")
