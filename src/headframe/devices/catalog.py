"""Every device type headframe knows. Nothing registers itself: a new type is one table and one line here."""

from headframe.devices.containers.antspace_hk3 import HK3
from headframe.devices.containers.antspace_immersion import IMMERSION
from headframe.model.device_type import DeviceType

CATALOG: tuple[DeviceType, ...] = (HK3, IMMERSION)
