"""Each alert has a priority, a runbook and a test; each metric of ours that a rule or a dashboard names is counted in the code."""
import json
import pathlib
import re
import sys

import yaml

rules = [rule for file in pathlib.Path("deploy/prometheus").glob("*.rules.yml")
         for group in yaml.safe_load(file.read_text())["groups"] for rule in group["rules"]]
alerts = [rule for rule in rules if "alert" in rule]
tests = pathlib.Path("tests/deploy/alerts.test.yml").read_text()
code = "\n".join(file.read_text() for file in pathlib.Path("src/main/java").rglob("*.java"))
meters = {re.sub(r"[.-]", "_", name) for name in re.findall(r'"(acolhe\.[a-z.-]+)"', code)}
routes = {file.name.removesuffix(".camel.yaml") for file in pathlib.Path("routes").rglob("*.camel.yaml")}

faults = []
for alert in alerts:
    name = alert["alert"]
    runbook = alert["annotations"]["runbook"]
    if alert["labels"].get("priority") not in ("P1", "P2", "P3", "P4", "none"):
        faults.append(f"{name} has no priority")
    if not pathlib.Path(runbook).exists():
        faults.append(f"{name}: {runbook} is missing")
    if not any(re.search(pattern, name) for pattern in re.findall(r'alertname(?:=~|=|: )"?([A-Za-z.*|]+)', tests)):
        faults.append(f"{name} has no test")
named = {alert["annotations"]["runbook"] for alert in alerts}
faults += [f"{file} belongs to no alert" for file in pathlib.Path("docs/runbooks").glob("*.md") if str(file) not in named]
recorded = {rule["record"] for rule in rules if "record" in rule}
dashboards = [json.loads(file.read_text()) for file in pathlib.Path("deploy/grafana/dashboards").glob("*.json")]
queries = [target["expr"] for each in dashboards for panel in each["panels"] for target in panel["targets"]]
faults += [f"no rule records {name}" for query in queries for name in re.findall(r"[a-z_]+:[a-z_]+:\w+", query) if name not in recorded]
for query in queries + [rule["expr"] for rule in rules]:
    for metric in re.findall(r"\bacolhe_[a-z_]+", query):
        if re.sub("(_seconds)?(_total|_bucket|_count|_sum)?$", "", metric) not in meters:
            faults.append(f"nothing in the code counts {metric}")
    for route in re.findall(r'routeId="[a-z]+\.([a-z-]+)"', query):
        if route not in routes:
            faults.append(f"there is no route {route}")
print("\n".join(faults), file=sys.stderr)
sys.exit(bool(faults))
