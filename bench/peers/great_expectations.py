"""Runs the expectations of a file over a Parquet file with Great Expectations and pandas; prints one line of JSON.

Usage: python great_expectations.py ROWS.parquet EXPECTATIONS.json
"""

import json
import os
import sys
import time

# the folder of this script must not hide the package of the same name
sys.path = [p for p in sys.path if os.path.abspath(p or ".") != os.path.dirname(os.path.abspath(__file__))]
os.environ["GX_ANALYTICS_ENABLED"] = "false"

import great_expectations as gx  # noqa: E402
import pandas as pd  # noqa: E402

rows, expectations = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))

started = time.perf_counter()
frame = pd.read_parquet(rows)
loaded = time.perf_counter()

context = gx.get_context(mode="ephemeral")
asset = context.data_sources.add_pandas("rows").add_dataframe_asset("rows")
batch = asset.add_batch_definition_whole_dataframe("all")
suite = context.suites.add(gx.ExpectationSuite(name="rows"))
for one in expectations:
    suite.add_expectation(getattr(gx.expectations, one["expectation"])(**one["kwargs"]))
definition = gx.ValidationDefinition(data=batch, suite=suite, name="rows")
context.validation_definitions.add(definition)

begun = time.perf_counter()
result = definition.run(batch_parameters={"dataframe": frame}, result_format="BASIC")
ended = time.perf_counter()

# results come in any order: they are found again by expectation and arguments
found = {}
for one in result.results:
    kwargs = {k: v for k, v in one.expectation_config.kwargs.items() if k != "batch_id"}
    key = json.dumps([one.expectation_config.type, kwargs.get("column"), kwargs.get("column_A"), kwargs.get("column_B")])
    found.setdefault(key, []).append(one.result.get("unexpected_count"))

print(
    json.dumps(
        {
            "version": gx.__version__,
            "rows": len(frame),
            "expectations": len(result.results),
            "loadSeconds": loaded - started,
            "seconds": ended - begun,
            "errors": sum(1 for r in result.results if r.exception_info and r.exception_info.get("raised_exception")),
            "unexpected": sum(n or 0 for many in found.values() for n in many),
        }
    )
)
