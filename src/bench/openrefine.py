#!/usr/bin/env python3
"""Drives a running OpenRefine through a project against a running Dossier, as a person would in the browser.

    src/bench/openrefine.py NAMES.txt [DOSSIER] [OPENREFINE]

NAMES.txt has a name a line. The names are matched with the service DOSSIER/reconcile/default (http://127.0.0.1:8080), as OpenRefine does it
for a column, and then a column with the dates since when the matched parties are listed is added. Prints how many rows were matched, and how
long it took. OpenRefine (http://127.0.0.1:3333): `apt-get install openrefine; openrefine -i 127.0.0.1 -p 3333`. Standard library only.
"""
import json
import sys
import time
import urllib.parse
import urllib.request

names, dossier, refine = (sys.argv[1:] + ["http://127.0.0.1:8080", "http://127.0.0.1:3333"][len(sys.argv) - 2:])[:3]
service = dossier + "/reconcile/default"


def get(address):
    return json.load(urllib.request.urlopen(address))


def command(name, **fields):
    token = get(refine + "/command/core/get-csrf-token")["token"]
    query = urllib.parse.urlencode({"csrf_token": token, "project": fields.pop("project", "")})
    body = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(f"{refine}/command/core/{name}?{query}", body) as answer:
        return json.load(answer)


def project(lines):
    token = get(refine + "/command/core/get-csrf-token")["token"]
    edge = "dossier-edge"
    parts = {"project-name": "names", "format": "text/line-based/*sv",
             "options": json.dumps({"separator": "\t", "headerLines": 1, "guessCellValueTypes": False})}
    body = "".join(f'--{edge}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n' for key, value in parts.items())
    body += (f'--{edge}\r\nContent-Disposition: form-data; name="project-file"; filename="names.tsv"\r\nContent-Type: text/tab-separated-values\r\n\r\n'
             + "name\n" + "\n".join(lines) + f"\r\n--{edge}--\r\n")
    request = urllib.request.Request(f"{refine}/command/core/create-project-from-upload?csrf_token={token}", body.encode(),
                                     {"Content-Type": f"multipart/form-data; boundary={edge}"})
    return urllib.request.urlopen(request).geturl().split("project=")[1]


def wait(number):
    while get(f"{refine}/command/core/get-processes?project={number}")["processes"]:
        time.sleep(0.2)


def main():
    lines = [line.strip() for line in open(names, encoding="utf-8") if line.strip()]
    manifest = get(service)
    number = project(lines)
    begun = time.time()
    recon = {"op": "core/recon", "columnName": "name", "engineConfig": {"facets": [], "mode": "row-based"},
             "config": {"mode": "standard-service", "service": service, "identifierSpace": manifest["identifierSpace"],
                        "schemaSpace": manifest["schemaSpace"], "type": {"id": "Thing", "name": "Any"}, "autoMatch": True,
                        "columnDetails": [], "limit": 5}}
    command("apply-operations", project=number, operations=json.dumps([recon]))
    wait(number)
    matched_in = time.time() - begun
    extend = {"op": "core/extend-reconciled-data", "engineConfig": {"facets": [], "mode": "row-based"}, "baseColumnName": "name",
              "endpoint": service, "identifierSpace": manifest["identifierSpace"], "schemaSpace": manifest["schemaSpace"],
              "columnInsertIndex": 1, "extension": {"properties": [{"id": "listedSince", "name": "Listed since"}, {"id": "lists", "name": "On the lists"}]}}
    command("apply-operations", project=number, operations=json.dumps([extend]))
    wait(number)
    rows = get(f"{refine}/command/core/get-rows?project={number}&start=0&limit=100000")
    cells = [row["cells"] for row in rows["rows"]]
    recons = rows["pool"]["recons"] if "pool" in rows else {}
    judged = [recons.get(str(cell[0]["r"]), {}) if cell and cell[0] and "r" in cell[0] else {} for cell in cells]
    matched = sum(1 for each in judged if each.get("j") == "matched")
    choices = sum(1 for each in judged if each.get("j") != "matched" and each.get("c"))
    since = sum(1 for cell in cells if len(cell) > 1 and cell[1] and cell[1].get("v"))
    print(f"{len(lines)} names: {matched} matched, {choices} with candidates to choose from, {len(lines) - matched - choices} without; "
          f"{since} cells with a date since when; matching took {matched_in:.1f} s")


main()
