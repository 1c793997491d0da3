"""Calls a running service with the client that openapi-python-client made; fails if an answer is not as expected."""

import importlib
import pkgutil
import sys
from datetime import date
from io import BytesIO

import dossier_client
from dossier_client import Client
from dossier_client.api.articles import preview_article
from dossier_client.api.listings import get_listing, search_listings
from dossier_client.api.lists import get_snapshot_changes, get_snapshots
from dossier_client.api.screening import screen_names, screen_table
from dossier_client.models import (
    Analysis,
    ArticleRequest,
    Band,
    ListingHistory,
    ListingKind,
    ListingPage,
    Problem,
    Query,
    Screening,
    ScreeningRequest,
    ScreenTableDelimiter,
    ScreenTableRows,
    SnapshotChanges,
    SnapshotHistory,
)
from dossier_client.types import UNSET, File

for module in pkgutil.walk_packages(dossier_client.__path__, "dossier_client."):
    importlib.import_module(module.name)

with Client(base_url=sys.argv[1]) as client:
    query = Query(id="1", name="Vladimir Alexseyev", kind=ListingKind.PERSON, birth_date="1961")
    screened = screen_names.sync(client=client, body=ScreeningRequest(queries=[query], limit=3), explain=True)
    assert isinstance(screened, Screening), screened
    hit = screened.results[0].hits[0]
    assert hit.band == Band.MATCH and hit.score > 0.5 and hit.programmes, hit
    assert hit.evidence, hit

    table = screen_table.sync(
        client=client,
        body=File(payload=BytesIO(b"name;birth\nVladimir Alexseyev;1961\n")),
        name_column=["name"],
        birth_date_column="birth",
        delimiter=ScreenTableDelimiter.SEMICOLON,
        rows=ScreenTableRows.PERSON,
        cutoff=0.2,
        limit=2,
    )
    assert isinstance(table, File), table
    rows = table.payload.read().decode()
    assert rows.startswith("row,id,name,list,") and "MATCH" in rows, rows

    page = search_listings.sync(
        client=client,
        q="alexseyev",
        list_="us-ofac-sdn",
        kind=ListingKind.PERSON,
        country="ru",
        listed_on=date(2099, 1, 1),
        page=0,
        size=10,
    )
    assert isinstance(page, ListingPage) and page.listings[0].reference == "21331", page
    listing = get_listing.sync("us-ofac-sdn", "21331", client=client)
    assert isinstance(listing, ListingHistory) and listing.listing.kind == ListingKind.PERSON, listing

    text = "Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks."
    analysis = preview_article.sync(client=client, body=ArticleRequest(text=text, published_on="2022-04-20"))
    assert isinstance(analysis, Analysis) and analysis.people[0].name == "Vladimir Alexseyev", analysis
    assert analysis.article.id is UNSET, analysis

    history = get_snapshots.sync("us-ofac-sdn", client=client)
    assert isinstance(history, SnapshotHistory), history
    changes = get_snapshot_changes.sync("us-ofac-sdn", history.snapshots[0].id, client=client, limit=2)
    assert isinstance(changes, SnapshotChanges) and changes.limit == 2 and len(changes.added) <= 2, changes

    refused = search_listings.sync_detailed(client=client, country="zz")
    assert refused.status_code == 400, refused
    assert isinstance(refused.parsed, Problem), refused
    assert refused.parsed.field == "country" and "ISO 3166" in refused.parsed.detail, refused

print("Every call was answered as expected")
