"""The compose file names only what exists, publishes only nginx, has no secret of its own and keeps every container small."""
import pathlib
import re
import sys

import yaml

text = pathlib.Path("docker-compose.yml").read_text()
compose = yaml.safe_load(text)
services = compose["services"]
settings = pathlib.Path("src/main/resources/application.yaml").read_text()
production = pathlib.Path("src/main/resources/application-production.yaml").read_text()
example = set(re.findall(r"^#?([A-Z_]+)=", pathlib.Path(".env.example").read_text(), re.M))
mostly = {"waha", "elasticsearch", "kibana"}  # their roots are written to; the file says why
once = {"topics"}
faults = []


def check(good, fault):
    if not good:
        faults.append(fault)


for name, service in services.items():
    check(re.search(r":[\w.${}:-]*\d", service["image"]) and "latest" not in service["image"], f"{name}: no pinned image")
    check(service.get("mem_limit"), f"{name}: no limit of memory")
    check(service.get("read_only") or name in mostly, f"{name}: a writable root")
    check(service.get("cap_drop") == ["ALL"], f"{name}: keeps capabilities")
    check("healthcheck" in service or name in once, f"{name}: no health check")
    check(name == "nginx" or "ports" not in service, f"{name}: is published")
    check(set(service.get("depends_on", {})) <= set(services), f"{name}: waits for nobody")
    check(set(service.get("networks", [])) <= set(compose["networks"]), f"{name}: unknown network")
    for mount in service.get("volumes", []):
        source = mount.split(":")[0]
        if source.startswith("./"):
            # The operator brings the secrets.
            check(source == "./deploy/secrets" or pathlib.Path(source).exists(), f"{name}: {source} is missing")
            check(mount.endswith(":ro"), f"{name}: {source} is writable")
        elif not source.startswith("/"):
            check(source in compose["volumes"], f"{name}: {source} is no volume")
    # Who calls whom must share a network.
    for called in re.findall(r"(?:http://|://)([a-z]+):\d+", yaml.safe_dump(service.get("environment", {}))):
        check(called == name or called in services and set(services[called]["networks"]) & set(service["networks"]),
              f"{name}: does not reach {called}")
check(services["nginx"]["ports"] == ["80:8080", "443:8443"], "nginx: other ports")
check(compose["networks"]["stores"] == {"internal": True}, "the stores reach the outside")

for variable, default in re.findall(r"(?<!\$)\$\{(\w+)([^}]*)}", text):
    check(variable in example, f"{variable} is not in .env.example")
    if re.search("KEY|PASSWORD", variable) and variable != "GEMINI_API_KEY" and not variable.endswith("_BEFORE"):
        check(default.startswith(":?"), f"{variable} has a default or may be missing")
for variable in services["app"]["environment"]:
    own = variable.startswith(("ACOLHE_", "GEMINI_"))
    check(not own or "${" + variable in settings + production, f"the application does not read {variable}")
for topic in re.findall(r": (channel\.[a-z.-]+\.v\d)", settings):
    check(re.search(rf"{re.escape(topic)}\b", services["topics"]["command"][0]), f"nobody makes the topic {topic}")
check(f"port: {services['app']['environment'].get('SERVER_PORT', 3000)}" in settings, "the application listens elsewhere")
inner = re.search(r"ACOLHE_MANAGEMENT_PORT:(\d+)", production)[1]
check(f"tcp/127.0.0.1/{inner} " in services["app"]["healthcheck"]["test"][-1], "health is asked for at another port")
check(f"port: {inner}\n" in pathlib.Path("deploy/prometheus/prometheus.yml").read_text(), "metrics are scraped at another port")
for name, service in yaml.safe_load(pathlib.Path("deploy/local-ports.yml").read_text())["services"].items():
    check(name in services and all(port.startswith("127.0.0.1:") for port in service["ports"]), f"{name}: published beyond this machine")
copied = re.findall(r"^COPY (?!--from)(.+) \S+$", pathlib.Path("deploy/backup/Dockerfile").read_text(), re.M)
for file in " ".join(copied).split():
    check(pathlib.Path("deploy/backup", file).exists(), f"deploy/backup/{file} is missing")
print("\n".join(faults), file=sys.stderr)
sys.exit(bool(faults))
