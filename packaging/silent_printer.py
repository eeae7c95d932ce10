"""A printer that takes what comes and never answers: silent_printer.py PORT FILE."""

import socket
import sys
from pathlib import Path


def main() -> None:
    """Listen until ended."""
    port, file = int(sys.argv[1]), Path(sys.argv[2])
    with socket.create_server(("127.0.0.1", port)) as server, file.open("wb") as paper:
        while True:
            peer, _ = server.accept()
            with peer:
                while data := peer.recv(65536):
                    paper.write(data)
                    paper.flush()


if __name__ == "__main__":
    main()
