# Spark in this process: a line of JSON with a statement in, a line of JSON with its rows out.
import json
import os
import sys
import tempfile

out = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # what Spark prints is no answer

from pyspark.sql import SparkSession

builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
builder = builder.config("spark.sql.shuffle.partitions", "2").config("spark.driver.memory", "4g")
builder = builder.config("spark.sql.warehouse.dir", tempfile.mkdtemp(prefix="ipr-plan-spark-"))
builder = builder.config("spark.driver.maxResultSize", "0").config("spark.log.level", "OFF")
# Compiling takes longer than a few rows do: SPARK_COMPILES=0 has expressions read as they stand.
if os.environ.get("SPARK_COMPILES") == "0":
    builder = builder.config("spark.sql.codegen.wholeStage", "false")
    builder = builder.config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
    builder = builder.config("spark.sql.adaptive.enabled", "false")
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("OFF")


def cell(value):
    if value is None or isinstance(value, bool):
        return value
    return format(value, "f") if type(value).__name__ == "Decimal" else str(value)


for line in sys.stdin:
    try:
        ask = json.loads(line)
        values = {f"p{at + 1}": value for at, value in enumerate(ask["values"] or [])}
        rows = spark.sql(ask["sql"], args=values or None).collect()
        if ask["named"]:
            rows = [{name: cell(value) for name, value in row.asDict().items()} for row in rows]
        else:
            rows = [[cell(value) for value in row] for row in rows]
        out.write(json.dumps({"rows": rows}) + "\n")
    except Exception as error:  # every error belongs to the statement, and is told to who asked
        out.write(json.dumps({"error": str(error)[:2000]}) + "\n")
    out.flush()
