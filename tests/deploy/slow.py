"""Two hundred clients begin a request and never end it: others are served meanwhile, and they are hung up on."""
import socket
import ssl
import sys
import time
import urllib.request

port = int(sys.argv[1])
context = ssl.create_default_context()
context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
beginnings = (b"GET /desk HTTP/1.1\r\nHost: a\r\nX-Slow: ", b"POST /desk HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nx")
slow = []
for number in range(200):
    client = context.wrap_socket(socket.create_connection(("127.0.0.1", port)))
    client.sendall(beginnings[number % 2])
    client.settimeout(15)
    slow.append(client)
start = time.monotonic()
urllib.request.urlopen(f"https://127.0.0.1:{port}/api/v1/routes", context=context, timeout=5).read()
print(f"served after {time.monotonic() - start:.2f} s")
held = 0
for client in slow:
    try:
        while client.recv(4096):
            pass
    except (ConnectionError, ssl.SSLError):
        pass
    except TimeoutError:
        held += 1
print(f"{held} are still held")
sys.exit(held > 0)
