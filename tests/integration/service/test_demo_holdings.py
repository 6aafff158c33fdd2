"""What the demo holds of its people: by the public routes, as in the pictures, and deleted for good."""

from __future__ import annotations

from typing import Any

from tests.harness.service_process import ServiceProcess
from tests.integration.service.demo_sign_in import MEI_LIN, SAM_OKORO, sign_in


def _asked(service: ServiceProcess, method: str, path: str, token: str, wanted: int = 200) -> Any:
    status, body, _ = service.ask(method, path, token=token)
    assert status == wanted, body
    return body


def _token(service: ServiceProcess, phone: str = MEI_LIN) -> str:
    return str(sign_in(service, phone)["access_token"])


def _holding(profile: Any, category: str) -> Any:
    return next(entry for entry in profile["holdings"] if entry["category"] == category)


def test_first_person_has_what_the_picture_shows(service: ServiceProcess) -> None:
    profile = _asked(service, "GET", "/v1/profile", _token(service))
    values = {field["key"]: field["value"] for field in profile["fields"] if field["value"] is not None}
    assert values.keys() == {"phone", "nickname", "picture", "region"} and values["nickname"] == "Mei Lin"
    assert _holding(profile, "posts")["by_kind"] == {"post": 38, "comment": 112, "like": 640}
    assert _holding(profile, "search")["count"] == 26 and _holding(profile, "identity_check")["count"] == 0


def test_new_person_has_a_number_and_a_name_and_nothing_else(service: ServiceProcess) -> None:
    profile = _asked(service, "GET", "/v1/profile", _token(service, SAM_OKORO))
    assert {entry["category"]: entry["count"] for entry in profile["holdings"] if entry["count"]} == {"account": 2}


def test_deleted_post_stays_deleted_after_the_service_was_killed(own_service: ServiceProcess) -> None:
    token = _token(own_service)
    newest = _asked(own_service, "GET", "/v1/content?kind=post&limit=1", token)["entries"][0]
    _asked(own_service, "DELETE", f"/v1/content/{newest['id']}", token, wanted=204)
    own_service.kill()
    own_service.start()
    after = _asked(own_service, "GET", "/v1/content?kind=post&limit=1", token)["entries"][0]
    assert after["id"] != newest["id"]
