"""Checks a copy of your data: every file against its digest, every receipt against its signature and its chain.

Needs Python 3.8 or newer and nothing else, and no connection: run `python3 verify.py` in the folder where you unpacked
the copy. Signatures are checked with the public keys in keys.json; compare those with the keys of the service, or with
keys you kept, to be sure whose they are. Ed25519 is RFC 8032, section 5.1.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
CHAIN_START = "0" * 64
NEUTRAL = (0, 1, 1, 0)


def x_of(y, sign):
    """The x of a point by its y, or None where there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return x if x % 2 == sign else P - x


def add(one, other):
    """The sum of two points in extended coordinates."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number, point):
    """A point so many times."""
    result = NEUTRAL
    while number:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result


def point_of(data):
    """The point that 32 bytes stand for, or None."""
    number = int.from_bytes(data, "little")
    y, sign = number & (2**255 - 1), number >> 255
    x = x_of(y, sign) if len(data) == 32 and y < P else None
    return None if x is None else (x, y, 1, x * y % P)


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(public_key, message, signature):
    """Whether this Ed25519 signature of the message was made with the key; all three are bytes."""
    key = point_of(public_key)
    r = point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or len(signature) != 64 or s >= ORDER:
        return False
    digest = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add(r, times(digest, key))
    same_x = (left[0] * right[2] - right[0] * left[2]) % P == 0
    return same_x and (left[1] * right[2] - right[1] * left[2]) % P == 0


def unpacked(text):
    """Bytes of base64url without padding; raises ValueError."""
    if not set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"):
        raise ValueError("not base64url")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def fault_of(entry, previous, keys, subject):
    """What is wrong with one decision and its receipt, or None."""
    try:
        header, payload, signature = entry["receipt"].split(".")
        said = json.loads(unpacked(header))
        claims = json.loads(unpacked(payload))
        key = keys.get(said["kid"])
        if said["alg"] != "Ed25519" or key is None:
            return "is signed with an unknown key"
        if not is_signed(key, (header + "." + payload).encode(), unpacked(signature)):
            return "has a signature that does not fit"
        for name in ("receipt_id", "purpose", "value", "rev", "op_id", "method", "previous"):
            if claims[name] != entry[name]:
                return "says another " + name + " than its entry"
        if claims["subject"] != subject:
            return "is somebody else's"
    except (ValueError, KeyError, TypeError, AttributeError):
        return "cannot be read"
    if entry["previous"] != previous:
        return "does not follow the one before it"
    if hashlib.sha256((previous + entry["receipt"]).encode()).hexdigest() != entry["check_value"]:
        return "has another check value"
    return None


def check_files(folder, manifest):
    """Faults of the files that the manifest names."""
    for file in manifest["files"]:
        path = folder.joinpath(*file["path"].split("/"))
        digest = hashlib.sha256()
        try:
            with path.open("rb") as stream:
                for piece in iter(lambda: stream.read(1 << 20), b""):
                    digest.update(piece)
        except OSError:
            yield file["path"] + " is missing"
            continue
        if digest.hexdigest() != file["sha256"]:
            yield file["path"] + " was changed"


def check_receipts(folder, manifest, count):
    """Faults of the receipts, in the order of their chain; `count` is called for each."""
    listing = json.loads((folder / "keys.json").read_text("utf-8"))
    keys = {key["kid"]: unpacked(key["x"]) for key in listing["keys"]}
    previous = CHAIN_START
    for file in manifest["files"]:
        if file["section"] != "decisions":
            continue
        for entry in json.loads(folder.joinpath(*file["path"].split("/")).read_text("utf-8"))["entries"]:
            fault = fault_of(entry, previous, keys, manifest["subject"])
            if fault is not None:
                yield "receipt " + str(entry.get("receipt_id")) + " " + fault
            previous = entry["check_value"]
            count()
    if previous != manifest["chain_head"]:
        yield "the last receipt is not the newest one the copy was made with"


def main(folder):
    """Print what was found; 0 where everything is as it was."""
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    checked = [0]

    def count():
        checked[0] += 1
        if checked[0] % 1000 == 0:
            print(str(checked[0]) + " receipts checked", file=sys.stderr)

    faults = list(check_files(folder, manifest))
    if not faults:
        faults = list(check_receipts(folder, manifest, count))
    for fault in faults:
        print("WRONG: " + fault)
    if not faults:
        print("OK: " + str(len(manifest["files"])) + " files and " + str(checked[0]) + " receipts are as they were")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
