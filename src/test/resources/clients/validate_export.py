"""Reads an export as FollowTheMoney does and prints every property that it would not take, a line each, then how many entities it read."""
import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

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
            if prop.type.name == "entity" and value not in entities:
                print("no entity", entity["id"], name, value)
print(len(entities), "entities")
