"""pysolr: URL of the collection, a file."""
import sys

try:
    import pysolr
except ImportError:
    print("pysolr is not installed (Debian: python3-pysolr)")
    sys.exit(77)

url, file = sys.argv[1:3]
solr = pysolr.Solr(url, timeout=120)

with open(file, "rb") as page:
    solr.extract(page, extractOnly=False, **{"literal.id": "pysolr-file", "commit": "true"})
solr.add(
    [{"id": "pysolr-text", "title": "Talks",
      "body": "Kassym-Jomart Tokayev said that 12 people were injured in Astana."}],
    commit=True)

ours = "id:(pysolr-file OR pysolr-text)"
facets = solr.search("*:*", **{"fq": ours, "rows": 0, "facet": "true", "facet.field": "person",
                              "facet.mincount": 1}).facets
persons = facets["facet_fields"]["person"]
assert persons[persons.index("Kassym-Jomart Tokayev") + 1] == 2, persons

found = solr.search("*:*", fq=["{!entity type=person}Tokaïev", ours,
                              "{!claims kind=injured min=11 max=13}"])
assert [doc["id"] for doc in found] == ["pysolr-text"], found.docs

found = solr.search("Tokajew", **{"fq": "id:pysolr-file", "hl": "true"})
assert "<em>Токаев" in str(found.highlighting), found.highlighting

with open(file, "rb") as page:
    read = solr.extract(page)
assert any("Токаев" in str(value) for value in read.values()), "extractOnly gives the text"
# Debian's package does not know its own version.
print("pysolr" if pysolr.__version__ == "0.0.0" else "pysolr " + pysolr.__version__)
