"""What the Antspace containers share: the vendor's requests, the miners' summary, the position.

Source: reference protocol page sections 1 to 3 (GET /cooler?operation=…, port 8000, no authentication).
"""

from headframe.model.device_type import PlainCommand, Read, SetpointCommand, Shows, SwitchCommand, Write
from headframe.model.points import Detail, Measurement, Point, Setpoint, State, Unit

LINK = "http"
DEFAULT_PORT = 8000
SERVICE = "wrk-as"

# No sensor of a container reads beyond these; a value outside is a broken sensor or a wrong scale.
AIR_C = (-60.0, 120.0)
LIQUID_C = (-60.0, 150.0)
CHIP_C = (-60.0, 200.0)
PERCENT = (0.0, 100.0)
# The vendor documents neither unit nor range: wide enough for any plausible unit, and still no garbage.
RAW = (-1_000.0, 100_000.0)
POWER_W = (0.0, 1_000_000_000.0)

# Inlet range of Bitmain's hydro and immersion miners; a set-point outside can not be right at any site.
WRITABLE_SUPPLY_C = (20.0, 50.0)


def operation(name: str) -> str:
    """The request for one operation of the vendor's interface."""
    return f"/cooler?operation={name}"


MINERS = Read(
    name="miners",
    request=operation("minerInfo"),
    required=False,
    contract_key="miner_info",
    rows=(
        Measurement(
            name="miners_seen",
            key="miner_num",
            unit=Unit.COUNT,
            valid=(0, 100_000),
            meaning="Miners the container sees.",
        ),
        Measurement(
            name="miners_hash_rate_ghs",
            key="total_hashrate",
            unit=Unit.GIGAHASH_PER_SECOND,
            valid=(0, 1e12),
            meaning="Hash rate of all miners the container sees.",
        ),
        Measurement(
            name="miners_pcb_max_temperature_c",
            key="pcb_max_temp",
            unit=Unit.CELSIUS,
            valid=CHIP_C,
            meaning="Hottest circuit board of all miners.",
        ),
        Measurement(
            name="miners_chip_max_temperature_c",
            key="chip_max_temp",
            unit=Unit.CELSIUS,
            valid=CHIP_C,
            meaning="Hottest chip of all miners.",
        ),
        Measurement(
            name="miners_chip_mean_temperature_c",
            key="chip_temp_mean",
            unit=Unit.CELSIUS,
            valid=CHIP_C,
            meaning="Mean chip temperature of all miners.",
        ),
        Detail(
            name="miners",
            key="miner_info",
            meaning="One entry for each miner by its IP address.",
            fields=(
                ("miner_type", "model name"),
                ("miner_version", "firmware build time"),
                ("elapsed", "uptime, s"),
                ("GHS_5s", "hash rate over 5 s, GH/s"),
                ("GHS_avg", "hash rate since start, GH/s"),
                ("pcb_max_temp", "hottest circuit board, °C"),
                ("chip_max_temp", "hottest chip, °C"),
            ),
        ),
    ),
)

POSITION: tuple[Point, ...] = (
    Measurement(
        name="longitude_direction",
        key="longitude_direction",
        unit=Unit.RAW,
        valid=(0, 1),
        meaning="East or west, 0 or 1.",
    ),
    Measurement(
        name="longitude_deg", key="longitude", unit=Unit.DEGREE, valid=(-180, 180), meaning="Longitude; 0 when not set."
    ),
    Measurement(
        name="latitude_direction",
        key="latitude_direction",
        unit=Unit.RAW,
        valid=(0, 1),
        meaning="North or south, 0 or 1.",
    ),
    Measurement(
        name="latitude_deg", key="latitude", unit=Unit.DEGREE, valid=(-90, 90), meaning="Latitude; 0 when not set."
    ),
)

RUNNING_MODE = State(
    name="running_mode_automatic",
    key="running_mode",
    meaning="Automatic (true) or manual running mode; the vendor does not document the sense.",
)
AUTOMATIC_SETPOINT = State(
    name="setpoint_automatic", key="pid_mode", meaning="The controller chooses the supply set-point itself."
)
SUPPLY_SETPOINT = Setpoint(
    name="supply_temperature_setpoint_c",
    key="supply_liquid_set_temp",
    unit=Unit.CELSIUS,
    # An immersion container at rest reports 0 here.
    valid=(-20.0, 100.0),
    writable=WRITABLE_SUPPLY_C,
    meaning="Supply temperature the cooling system holds.",
)


def switch_cooling(*, on_shows: tuple[Shows, ...], off_shows: tuple[Shows, ...]) -> SwitchCommand:
    """The command that turns the cooling system on and off, with what proves each on this model."""
    return SwitchCommand(
        name="switchCoolingSystem",
        meaning="Turn the cooling system on (true) or off (false).",
        on=Write(request=operation("open"), shows=on_shows),
        off=Write(request=operation("close"), shows=off_shows, stops_cooling=True),
    )


RESET_COOLING = PlainCommand(
    name="resetCoolingSystem",
    meaning="Reset the cooling system; faults that can be reset clear.",
    write=Write(request=operation("reset"), clears_faults=True),
)

SET_SUPPLY_TEMPERATURE = SetpointCommand(
    name="setLiquidSupplyTemperature",
    meaning='Set the supply temperature in °C, or let the controller choose it ("pid").',
    setpoint=SUPPLY_SETPOINT.name,
    fixed=Write(request=operation("setTemp&temp={value}"), shows=(Shows(name=AUTOMATIC_SETPOINT.name, value=False),)),
    automatic=Write(request=operation("setTemp&temp=pid"), shows=(Shows(name=AUTOMATIC_SETPOINT.name, value=True),)),
    automatic_word="pid",
)
