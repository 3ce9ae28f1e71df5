"""Antspace immersion: container with tanks, a secondary loop and a dry cooler.

Source: reference protocol page section 3 and the recorded answers. Five facts raise no alert in the reference and do
here: the leak, the two supply temperature faults, the pump alarm and the lost field link.
"""

from headframe.devices.containers import antspace
from headframe.model.device_type import DeviceType, Interlock, Read, Shows
from headframe.model.points import Derived, Fault, Measurement, Severity, State, Unit

_STATES = (
    antspace.AUTOMATIC_SETPOINT,
    antspace.RUNNING_MODE,
    State(name="pump_ready", key="pump_ready", meaning="The pumps are ready."),
    State(name="pump_enabled", key="pump_operation", meaning="Pump operation is enabled."),
    State(name="pump_running", key="pump_run", meaning="A pump runs."),
    State(name="pump_start_commanded", key="pump_start", meaning="The pumps are commanded to start."),
    State(name="miners_powered", key="server_on", meaning="The miners are powered."),
    State(name="single_pump_operation", key="one_pump", meaning="Only one pump is used."),
    State(name="secondary_pump_1_running", key="second_pump1", meaning="Secondary circulation pump 1 runs."),
    State(name="secondary_pump_2_running", key="second_pump2", meaning="Secondary circulation pump 2 runs."),
    State(
        name="dry_cooler_on_converter",
        key="dry_cooler_freq_run",
        meaning="The dry cooler runs on the frequency converter.",
    ),
    State(
        name="dry_cooler_on_mains", key="dry_cooler_power_freq_run", meaning="The dry cooler runs on mains frequency."
    ),
    State(name="container_fan_running", key="container_fan", meaning="The container's fan runs."),
    State(name="valve_1_open", key="valve1_open", meaning="Valve 1 is open."),
    State(name="valve_1_closed", key="valve1_close", meaning="Valve 1 is closed."),
    State(name="valve_2_open", key="valve2_open", meaning="Valve 2 is open."),
    State(name="valve_2_closed", key="valve2_close", meaning="Valve 2 is closed."),
)

_FAULTS = (
    Fault(
        name="field_link_lost",
        key="disconnect",
        alert="field_link_lost",
        severity=Severity.HIGH,
        meaning="The controller lost its link to the field devices.",
        description="Controller lost its field devices",
        response="Do not trust the other values; check the controller's field bus and its power supply.",
    ),
    Fault(
        name="leakage_fault",
        key="leakage_fault",
        alert="leakage_fault",
        severity=Severity.CRITICAL,
        meaning="Liquid leaks.",
        description="Liquid leakage detected",
        response="Put the miners to sleep, stop the pumps, isolate the loop and find the leak.",
    ),
    Fault(
        name="supply_temperature_too_high",
        key="supply_liquid_temp_too_high",
        alert="supply_liquid_temp_too_high",
        severity=Severity.CRITICAL,
        meaning="The controller finds the supply temperature too high.",
        description="Excessively high supply liquid temperature",
        response="Put the miners to sleep at once, then find out why the heat is not carried off.",
    ),
    Fault(
        name="supply_temperature_high",
        key="supply_liquid_temp_high",
        alert="supply_liquid_temp_high",
        severity=Severity.HIGH,
        meaning="The controller finds the supply temperature high.",
        description="High supply liquid temperature",
        response="Check dry cooler, pumps and flow; reduce load when it keeps rising.",
    ),
    Fault(
        name="pump_alarm",
        key="pump_alarm",
        alert="pump_alarm",
        severity=Severity.HIGH,
        meaning="Summary alarm of the pumps.",
        description="Pump alarm",
        response="See which pump has a fault; make sure that the other one runs.",
    ),
    Fault(
        name="dry_cooler_mains_fault",
        key="dry_cooler_power_fre_fault",
        alert="dry_cooler_power_fre_fault",
        severity=Severity.HIGH,
        meaning="The dry cooler's mains drive has a fault.",
        description="Power frequency fault for dry cooler",
        response="Check the dry cooler's breaker and contactor; watch the supply temperature.",
    ),
    Fault(
        name="dry_cooler_converter_fault",
        key="dry_cooler_fre_conv",
        alert="dry_cooler_fre_conv",
        severity=Severity.HIGH,
        meaning="The dry cooler's frequency converter has a fault.",
        description="Frequency conversion fault for dry cooler",
        response="Read the converter's fault code; run the dry cooler on mains meanwhile.",
    ),
    *(
        Fault(
            name=f"secondary_pump_{n}_fault",
            key=f"second_pump{n}_fault",
            alert="secondary_pump_fault",
            message=f"pump {n}",
            severity=Severity.CRITICAL,
            meaning=f"Secondary circulation pump {n} has failed.",
            description="Secondary circulation pump failure",
            response="Make sure that the other pump runs; put the miners to sleep when neither does.",
        )
        for n in (1, 2)
    ),
    Fault(
        name="fan_fault",
        key="fan_fault",
        alert="fan_fault",
        severity=Severity.HIGH,
        meaning="A fan has failed.",
        description="Fan malfunction",
        response="Watch the container's temperature; replace the fan.",
    ),
    Fault(
        name="phase_failure",
        key="phasefailure",
        alert="phase_failure",
        severity=Severity.HIGH,
        meaning="A phase is missing or the phases stand in the wrong order.",
        description="Phase fault and sequence protection",
        response="Check the supply's three phases before anything is started again.",
    ),
    Fault(
        name="supply_temperature_sensor_fault",
        key="supply_liquid_temp_fault",
        alert="supply_liquid_temp_fault",
        severity=Severity.CRITICAL,
        meaning="The supply temperature sensor has failed.",
        description="Liquid supply temperature sensor fault",
        response="Do not trust the supply temperature; replace the sensor, watch the chips meanwhile.",
    ),
    Fault(
        name="return_temperature_sensor_fault",
        key="return_liquid_temp_fault",
        alert="return_liquid_temp_fault",
        severity=Severity.CRITICAL,
        meaning="The return temperature sensor has failed.",
        description="Liquid return temperature sensor fault",
        response="Do not trust the return temperature; replace the sensor.",
    ),
    Fault(
        name="power_distribution_sensor_fault",
        key="power_distribution_Fault",
        alert="power_distribution_fault",
        severity=Severity.HIGH,
        meaning="The distribution box's temperature sensor has failed.",
        description="Power distribution box temperature sensor fault",
        response="Check the box's temperature by hand; replace the sensor.",
    ),
    Fault(
        name="level_sensor_fault",
        key="lever_sensor_fault",
        alert="lever_sensor_fault",
        severity=Severity.CRITICAL,
        meaning="A liquid level sensor has failed (the vendor writes lever).",
        description="Liquid level sensor fault",
        response="Check the tank levels by eye; replace the sensor.",
    ),
    Fault(
        name="smoke_sensor_fault",
        key="smoke_sensor_fault",
        alert="smoke_sensor_fault",
        severity=Severity.HIGH,
        meaning="The smoke sensor has failed or has seen smoke.",
        description="Smoke sensor fault",
        response="Send somebody to look for smoke; replace the sensor when there is none.",
    ),
    Fault(
        name="return_temperature_high",
        key="return_liquid_temp_high",
        alert="return_liquid_temp_high",
        severity=Severity.HIGH,
        meaning="The secondary return temperature is high.",
        description="High secondary liquid return temperature",
        response="Check flow and dry cooler; reduce load when it keeps rising.",
    ),
    Fault(
        name="return_temperature_too_high",
        key="return_liquid_temp_too_high",
        alert="return_liquid_temp_too_high",
        severity=Severity.CRITICAL,
        meaning="The secondary return temperature is too high.",
        description="Excessively high secondary liquid return temperature",
        response="Put the miners to sleep at once, then check pumps and dry cooler.",
    ),
    Fault(
        name="power_distribution_temperature_high",
        key="power_distribution_temp_high",
        alert="power_distribution_temp_high",
        severity=Severity.HIGH,
        meaning="The distribution box is hot.",
        description="High power distribution box temperature",
        response="Reduce load; check the box's fan and its terminals.",
    ),
    Fault(
        name="level_high",
        key="lever_high",
        alert="lever_high",
        severity=Severity.HIGH,
        meaning="The liquid level is high (the vendor writes lever).",
        description="High liquid level",
        response="Look for water in the tanks; drain to the mark.",
    ),
    Fault(
        name="level_low",
        key="lever_low",
        alert="lever_low",
        severity=Severity.CRITICAL,
        meaning="The liquid level is low (the vendor writes lever).",
        description="Low liquid level",
        response="Put the miners to sleep, refill, and look for a leak.",
    ),
    # Ambiguous at the vendor's: the reference raises this alert on true, its simulator treats the field as a running
    # flag. A site whose firmware means "runs" turns it round with `raised_by = false` in its configuration.
    Fault(
        name="primary_circulating_pump_fault",
        key="primary_circulating_pump",
        alert="circulating_pump_fault",
        severity=Severity.CRITICAL,
        meaning="The primary circulating pump has failed (true); ambiguous, the site can turn the sense round.",
        description="Circulating pump failure",
        response="Put the miners to sleep at once, then check the pump's drive and power.",
    ),
)


def _celsius(name: str, key: str, meaning: str, *, grouped: bool = False) -> Measurement:
    return Measurement(name=name, key=key, unit=Unit.CELSIUS, valid=antspace.LIQUID_C, meaning=meaning, grouped=grouped)


def _percent(name: str, key: str, meaning: str) -> Measurement:
    return Measurement(name=name, key=key, unit=Unit.PERCENT, valid=antspace.PERCENT, meaning=meaning)


_MEASUREMENTS = (
    Measurement(
        name="protocol_version", key="protocol_version", unit=Unit.RAW, valid=antspace.RAW, meaning="Protocol version."
    ),
    *(
        row
        for n in (1, 2)
        for row in (
            _celsius(
                f"secondary_return_{n}_temperature_c",
                f"second_return_temp{n}",
                f"Secondary loop, return {n}.",
                grouped=True,
            ),
            _celsius(
                f"secondary_supply_{n}_temperature_c",
                f"second_supply_temp{n}",
                f"Secondary loop, supply {n}.",
                grouped=True,
            ),
        )
    ),
    _celsius("primary_supply_temperature_c", "primary_supply_temp", "Primary loop, supply.", grouped=True),
    _celsius("primary_return_temperature_c", "primary_return_temp", "Primary loop, return.", grouped=True),
    _celsius("outside_temperature_c", "out_temp", "Air outside."),
    _celsius("internal_temperature_c", "container_temp", "Air inside the container."),
    _percent("internal_humidity_percent", "container_humidity", "Relative humidity inside the container."),
    _celsius("distribution_box_temperature_c", "power_distribution_temp", "Inside the distribution box."),
    _percent("distribution_box_humidity_percent", "power_distribution_humidity", "Humidity in the distribution box."),
    *(
        Measurement(
            name=f"tank_{tank}_level",
            key=f"tank_{tank}_level",
            unit=Unit.RAW,
            valid=antspace.RAW,
            meaning=f"Level of tank {tank.upper()}; the vendor documents no unit.",
        )
        for tank in "abcd"
    ),
    Measurement(
        name="dry_cooler_target_hz",
        key="drycooler_freq",
        unit=Unit.HERTZ,
        valid=(0, 500),
        meaning="Frequency the dry cooler is set to.",
    ),
    Measurement(
        name="dry_cooler_actual_hz",
        key="feedback_fre",
        unit=Unit.HERTZ,
        valid=(0, 500),
        meaning="Frequency the dry cooler runs at.",
    ),
    *(
        Measurement(
            name=f"phase_{phase}_voltage_v",
            key=f"vol_{phase}_distribution",
            unit=Unit.VOLT,
            scale=0.1,
            valid=(0, 1_000),
            contract_decimals=0,
            meaning=f"Voltage of phase {phase.upper()}; the vendor sends tenths of a volt.",
        )
        for phase in "abc"
    ),
    *(
        Measurement(
            name=f"phase_{phase}_current",
            key=f"cur_{phase}_distribution",
            unit=Unit.RAW,
            valid=antspace.RAW,
            meaning=f"Current of phase {phase.upper()}; the vendor documents no unit.",
        )
        for phase in "abc"
    ),
    Measurement(
        name="distribution_box_power_w",
        key="distribution_box_power",
        unit=Unit.WATT,
        scale=100_000.0,
        valid=antspace.POWER_W,
        meaning="Power of the distribution box; the vendor sends units of 100,000 W.",
    ),
    _percent("valve_1_opening_percent", "open1", "Opening of valve 1."),
    _percent("valve_2_opening_percent", "open2", "Opening of valve 2."),
    Measurement(
        name="power_distribution_w",
        key="power_distribution",
        unit=Unit.WATT,
        scale=1_000.0,
        valid=antspace.POWER_W,
        meaning="Distribution power; the vendor sends kW.",
    ),
)

_SECONDARY_PUMPS = ("secondary_pump_1_running", "secondary_pump_2_running")

IMMERSION = DeviceType(
    name="container-as-immersion",
    title="Antspace immersion (dry cooler)",
    family="container",
    worker_type="wrk-container-rack-immersion",
    service=antspace.SERVICE,
    simulator="IMMERSION",
    code_prefix="AS-IMM",
    tags=(
        "t-container",
        "t-container-as",
        "t-container-as-immersion",
        "t-container-rack-immersion",
        "antspace",
    ),
    link=antspace.LINK,
    default_port=antspace.DEFAULT_PORT,
    reads=(
        Read(
            name="state",
            request=antspace.operation("coolerState"),
            rows=(*_STATES, *_FAULTS, *_MEASUREMENTS, *antspace.POSITION, antspace.SUPPLY_SETPOINT),
        ),
        antspace.MINERS,
    ),
    commands=(
        antspace.switch_cooling(
            on_shows=tuple(Shows(name=name, value=True) for name in _SECONDARY_PUMPS),
            off_shows=tuple(Shows(name=name, value=False) for name in _SECONDARY_PUMPS),
        ),
        antspace.RESET_COOLING,
        antspace.SET_SUPPLY_TEMPERATURE,
    ),
    interlock=Interlock(hash_rate="miners_hash_rate_ghs", power="power_w", idle_power_w=25_000.0),
    derived=(
        Derived(
            name="power_w",
            of=("distribution_box_power_w",),
            unit=Unit.WATT,
            meaning="Power of the whole container.",
        ),
        Derived(
            name="distribution_box_power_w",
            of=("distribution_box_power_w",),
            unit=Unit.WATT,
            meaning="Power of the distribution box.",
        ),
        Derived(
            name="power_distribution_w",
            of=("power_distribution_w",),
            unit=Unit.WATT,
            meaning="Distribution power.",
        ),
        Derived(name="alarm_status", of=("pump_alarm",), meaning="Pump alarm (as in the reference)."),
        Derived(
            name="ambient_temp_c",
            of=("internal_temperature_c",),
            unit=Unit.CELSIUS,
            meaning="Air inside the container.",
        ),
        Derived(
            name="humidity_percent",
            of=("internal_humidity_percent",),
            unit=Unit.PERCENT,
            meaning="Relative humidity inside the container.",
        ),
    ),
    running_when=_SECONDARY_PUMPS,
    config_rows=("running_mode_automatic", "setpoint_automatic", "supply_temperature_setpoint_c"),
)
