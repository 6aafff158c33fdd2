"""The look of an operator's brand: their accent in the roles, their logo in the place of ours."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from consentui.application.brand import Brand
from consentui.ui.theme.accent import with_accent
from consentui.ui.theme.roles import LIGHT, Roles, Scheme

_RADIUS_SHARE = 9 / 34
_INSET_SHARE = 4 / 34


class BrandLook:
    """Owned by the App, read by the Theme and what draws the mark; GUI thread. High contrast keeps its own colours."""

    def __init__(self, brand: Brand) -> None:
        self.name = brand.name
        self._accents = {Scheme.LIGHT: brand.accent_light, Scheme.DARK: brand.accent_dark}
        self._logo = brand.logo
        self._logo_dark = brand.logo_dark
        self._images: dict[tuple[bool, int], QImage] = {}

    def roles(self, scheme: Scheme, roles: Roles[str]) -> Roles[str]:
        """The table in the colours of the brand."""
        accent = self._accents.get(scheme)
        return with_accent(roles, accent) if accent is not None else roles

    @property
    def has_logo(self) -> bool:
        """Else ours is drawn, in the accent of the brand."""
        return self._logo is not None

    def draw_logo(self, painter: QPainter, box: QRectF, scheme: Scheme) -> None:
        """The logo into a square box; on a dark ground the one for it, else the other on a light tile."""
        is_dark = scheme is not Scheme.LIGHT
        place = box
        if is_dark and self._logo_dark is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.surface))
            radius = box.width() * _RADIUS_SHARE
            painter.drawRoundedRect(box, radius, radius)
            inset = box.width() * _INSET_SHARE
            place = box.adjusted(inset, inset, -inset, -inset)
        pixels = max(1, round(place.width() * painter.device().devicePixelRatio()))
        image = self._image(pixels, is_dark=is_dark and self._logo_dark is not None)
        size = image.deviceIndependentSize() * (place.width() / pixels)
        centred = QRectF(0, 0, size.width(), size.height())
        centred.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(centred, image)

    def _image(self, pixels: int, *, is_dark: bool) -> QImage:
        key = (is_dark, pixels)
        image = self._images.get(key)
        if image is None:
            image = self._images[key] = drawn_logo((self._logo_dark if is_dark else self._logo) or b"", pixels)
        return image


def drawn_logo(content: bytes, pixels: int) -> QImage:
    """The logo as large as fits into a square of so many pixels; null where Qt cannot read it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid():
        return QImage()
    reader.setScaledSize(size.scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
