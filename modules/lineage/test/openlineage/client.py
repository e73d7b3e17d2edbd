"""The unmodified OpenLineage client at both ends of our doors: `read` makes its objects of our events, `send URL` tells a run of its own.

Its classes are generated from the specification's schemas: a field they do not know, a field that is missing, a run id that is no UUID or a time
that is none ends the reading. Where the specification leaves room for words of one's own, these are put aside.
"""

import json
import sys
import typing

import attr
from openlineage.client import OpenLineageClient, event_v2
from openlineage.client.facet_v2 import column_lineage_dataset, schema_dataset
from openlineage.client.generated import (
    base,
    data_quality_assertions_dataset,
    data_quality_metrics_input_dataset,
)
from openlineage.client.serde import Serde
from openlineage.client.transport.http import HttpConfig, HttpTransport

FACETS = {
    "schema": schema_dataset.SchemaDatasetFacet,
    "columnLineage": column_lineage_dataset.ColumnLineageDatasetFacet,
    "dataQualityAssertions": data_quality_assertions_dataset.DataQualityAssertionsDatasetFacet,
    "dataQualityMetrics": data_quality_metrics_input_dataset.DataQualityMetricsInputDatasetFacet,
}
OPEN = (column_lineage_dataset.Transformation,)
ENVELOPE = ("_producer", "_schemaURL")


def build(kind, told):
    """`told` as an object of a class, a list or dictionary of such, or the plain value itself."""
    origin = typing.get_origin(kind)
    if origin is list:
        return [build(typing.get_args(kind)[0], one) for one in told]
    if origin is dict:
        return {name: build(typing.get_args(kind)[1], one) for name, one in told.items()}
    if origin is not None:
        return build(next(one for one in typing.get_args(kind) if one is not type(None)), told)
    if not attr.has(kind):
        return told
    hints = typing.get_type_hints(kind)
    known = {name: value for name, value in told.items() if name not in ENVELOPE and (kind not in OPEN or name in hints)}
    return kind(**{name: facets(value) if name.endswith("acets") else build(hints.get(name, object), value) for name, value in known.items()})


def facets(told):
    """Facets of the specification by their classes; those of ours must only say who made them and where they are described."""
    made = {}
    for name, facet in told.items():
        if [key for key in ENVELOPE if not isinstance(facet.get(key), str)]:
            raise ValueError(f"facet {name} does not say {ENVELOPE}")
        if name in FACETS:
            made[name] = build(FACETS[name], facet)
    return made


def read():
    events = [build(base.RunEvent, {k: v for k, v in event.items() if k != "schemaURL"}) for event in json.load(sys.stdin)]
    print(json.dumps([Serde.to_dict(event) for event in events]))


def send(url):
    headers = json.load(sys.stdin)
    config = HttpConfig(url=url, endpoint="v1/lineage/openlineage", custom_headers=headers)
    client = OpenLineageClient(transport=HttpTransport(config))
    run = event_v2.Run(runId="0195f2a1-0000-7000-8000-000000000041")
    job = event_v2.Job(namespace="airflow-city", name="nightly.permits")
    source = event_v2.InputDataset(namespace="postgres://permits:5432", name="permits.public.permit")
    links = column_lineage_dataset.ColumnLineageDatasetFacet(
        fields={
            "holder": column_lineage_dataset.Fields(
                inputFields=[column_lineage_dataset.InputField(namespace=source.namespace, name=source.name, field="owner")],
            )
        }
    )
    target = event_v2.OutputDataset(namespace="hdfs://lake", name="/permit", facets={"columnLineage": links})
    for state, outputs in ((event_v2.RunState.START, []), (event_v2.RunState.COMPLETE, [target])):
        client.emit(
            event_v2.RunEvent(
                eventType=state,
                eventTime="2026-03-02T01:00:00.000Z",
                run=run,
                job=job,
                producer="https://example.org/nightly",
                inputs=[source],
                outputs=outputs,
            )
        )


if __name__ == "__main__":
    {"read": read, "send": lambda: send(sys.argv[2])}[sys.argv[1]]()
