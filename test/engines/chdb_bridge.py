# ClickHouse in this process: a line of JSON with a statement in, a line of JSON with its rows out.
import json
import sys

from chdb import session

database = session.Session()
database.query("SET max_query_size = 10000000")  # a plan with many indicators is a long text
out = sys.stdout
settings = (
    " SETTINGS output_format_json_quote_decimals = 1, output_format_json_quote_64bit_integers = 1"
)


def text(value):
    """A value as ClickHouse reads one for a place in a statement: as in a file with tabs."""
    if value is None:
        return "\\N"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


for line in sys.stdin:
    ask = json.loads(line)
    try:
        form = "JSONEachRow" if ask["named"] else "JSONCompactEachRow"
        values = {f"p{at + 1}": text(value) for at, value in enumerate(ask["values"] or [])}
        rows = database.query(ask["sql"] + (settings if ask["reads"] else ""), form, params=values or None).bytes()
        out.write('{"rows":[' + ",".join(rows.decode().splitlines()) + "]}\n")
    except Exception as error:  # every error belongs to the statement, and is told to who asked
        out.write(json.dumps({"error": str(error)[:2000]}) + "\n")
    out.flush()
