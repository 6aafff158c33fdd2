"""Faults of an archive on its way: cut anywhere, slow, other bytes than were promised."""

from __future__ import annotations

from tests.integration.faults.fault_proxy import Exchange, Fault

PATH = "/v1/requests/"


def cut_after(count: int) -> Fault:
    """The connection breaks after so many bytes of the body."""

    async def fault(exchange: Exchange) -> None:
        reply = await exchange.forward(exchange.request)
        whole = reply.data()
        await exchange.send(whole[: len(whole) - len(reply.body) + count])
        exchange.writer.close()
        await exchange.writer.wait_closed()
        raise ConnectionResetError

    return fault


def flip_byte(place: int) -> Fault:
    """One byte is another one."""

    async def fault(exchange: Exchange) -> None:
        reply = await exchange.forward(exchange.request)
        body = bytearray(reply.body)
        body[place % len(body)] ^= 0xFF
        reply.body = bytes(body)
        await exchange.send(reply.data())

    return fault


async def drip(exchange: Exchange) -> None:
    """A little at a time, and half way no more, until the proxy is healed."""
    reply = await exchange.forward(exchange.request)
    whole = reply.data()
    head = len(whole) - len(reply.body)
    await exchange.send(whole[: head + len(reply.body) // 3])
    await exchange.healed.wait()
    await exchange.send(whole[head + len(reply.body) // 3 :])


def only_archives(fault: Fault) -> Fault:
    """The rest of what begins so goes through."""

    async def chosen(exchange: Exchange) -> None:
        if exchange.request.path.endswith("/archive"):
            await fault(exchange)
        else:
            await exchange.send((await exchange.forward(exchange.request)).data())

    return chosen
