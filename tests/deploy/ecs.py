"""Each line of a log is a document in the Elastic Common Schema 9.4 (ecs-fields.tsv), or has names of our own under acolhe."""
import json
import pathlib
import sys

types = dict(line.split("\t") for line in (pathlib.Path(__file__).parent / "ecs-fields.tsv").read_text().splitlines())
numbers = {"long", "float", "scaled_float"}
faults = set()


def flat(document, prefix=""):
    for name, value in document.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


for line in sys.stdin:
    for name, value in flat(json.loads(line)):
        if name not in types and not name.startswith("acolhe."):
            faults.add(f"{name} is not in ECS")
        elif types.get(name) in numbers and not isinstance(value, (int, float)):
            faults.add(f"{name} is no number")
print("\n".join(sorted(faults)), file=sys.stderr)
sys.exit(bool(faults))
