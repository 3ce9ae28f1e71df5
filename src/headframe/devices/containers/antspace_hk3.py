"""Antspace HK3: hydro container with a cooling tower.

Source: reference protocol page section 2 and the recorded answers. Severities are the reference's; where it raises no
alert (the lost field link) the row says so.
"""

from headframe.devices.containers import antspace
from headframe.model.device_type import DeviceType, Interlock, Read, Shows
from headframe.model.points import Derived, Fault, Limit, Measurement, Severity, State, Unit

_STATES = (
    State(name="circulating_pump_running", key="circulating_pump", meaning="The circulating pump runs."),
    State(name="exhaust_fan_1_running", key="fan1", meaning="Exhaust fan 1 runs."),
    State(name="exhaust_fan_2_running", key="fan2", meaning="Exhaust fan 2 runs."),
    State(name="spray_pump_running", key="spray_pump", meaning="The cooling tower's spray pump runs."),
    State(
        name="fluid_infusion_pump_running",
        key="fluid_infusion_pump",
        meaning="The make-up pump that infuses fluid runs.",
    ),
    *(
        State(
            name=f"cooling_tower_fan_{n}_running", key=f"cooling_tower_fan{n}", meaning=f"Cooling tower fan {n} runs."
        )
        for n in (1, 2, 3)
    ),
    antspace.RUNNING_MODE,
    antspace.AUTOMATIC_SETPOINT,
)

_FAULTS = (
    # The reference keeps this as a state without an alert; yet every other field is worthless while it stands.
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
        name="power_fault",
        key="power_fault",
        alert="power_fault",
        severity=Severity.MEDIUM,
        meaning="The power supply has a fault.",
        description="Power supply issue",
        response="Check the supply voltages and breakers of the distribution boxes.",
    ),
    Fault(
        name="liquid_level_low",
        key="liquid_level_low",
        alert="liquid_level_low",
        severity=Severity.MEDIUM,
        meaning="The coolant level is low.",
        description="Low liquid level",
        response="Refill coolant; look for a slow leak when it comes back.",
    ),
    Fault(
        name="circulating_pump_fault",
        key="circulating_pump_fault",
        alert="circulating_pump_fault",
        severity=Severity.CRITICAL,
        meaning="The circulating pump has failed.",
        description="Circulating pump failure",
        response="Put the container's miners to sleep at once, then check the pump's drive and power.",
    ),
    *(
        Fault(
            name=f"exhaust_fan_{n}_fault",
            key=f"fan{n}_fault",
            alert="fan_fault",
            message=f"exhaust fan {n}",
            severity=Severity.HIGH,
            meaning=f"Exhaust fan {n} has failed.",
            description="Fan malfunction",
            response="Watch the internal temperature; replace the fan.",
        )
        for n in (1, 2)
    ),
    Fault(
        name="fluid_infusion_pump_fault",
        key="fluid_infusion_pump_fault",
        alert="fluid_infusion_pump_fault",
        severity=Severity.HIGH,
        meaning="The make-up pump has failed.",
        description="Fluid infusion pump failure",
        response="Watch the liquid level and refill by hand until the pump is repaired.",
    ),
    Fault(
        name="spray_pump_fault",
        key="spray_pump_fault",
        alert="spray_pump_fault",
        severity=Severity.HIGH,
        meaning="The cooling tower's spray pump has failed.",
        description="Spray pump failure",
        response="Watch the supply temperature; check the pump, its strainer and the tower's water.",
    ),
    *(
        Fault(
            name=f"cooling_tower_fan_{n}_fault",
            key=f"cooling_tower_fan{n}_fault",
            alert="cooling_tower_fan_fault",
            message=f"tower fan {n}",
            severity=Severity.HIGH,
            meaning=f"Cooling tower fan {n} has failed.",
            description="Cooling tower fan failure",
            response="Watch the supply temperature; reduce load when it rises; repair the fan.",
        )
        for n in (1, 2, 3)
    ),
    Fault(
        name="leakage_fault",
        key="leakage_fault",
        alert="leakage_fault",
        severity=Severity.CRITICAL,
        meaning="Coolant leaks.",
        description="Liquid leakage detected",
        response="Put the miners to sleep, stop the pump, isolate the loop and find the leak.",
    ),
    Fault(
        name="supply_temperature_high",
        key="supply_liquid_temp_high",
        alert="supply_liquid_temp_high",
        severity=Severity.HIGH,
        meaning="The controller finds the supply temperature high.",
        description="High supply liquid temperature",
        response="Check tower fans, spray pump and flow; reduce load when it keeps rising.",
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
        name="supply_pressure_high",
        key="supply_liquid_pressure_high",
        alert="supply_liquid_pressure_high",
        severity=Severity.CRITICAL,
        meaning="The supply pressure is high.",
        description="High supply liquid pressure",
        response="Check for closed valves and clogged filters; stop the pump when it keeps rising.",
    ),
    Fault(
        name="return_pressure_low",
        key="return_liquid_pressure_low",
        alert="return_liquid_pressure_low",
        severity=Severity.CRITICAL,
        meaning="The return pressure is low.",
        description="Low return liquid pressure",
        response="Look for a leak, check the liquid level and the pump; put the miners to sleep when flow falls.",
    ),
    Fault(
        name="supply_flow_low",
        key="supply_liquid_flow_low",
        alert="supply_liquid_flow_low",
        severity=Severity.CRITICAL,
        meaning="The coolant flow is low.",
        description="Low supply liquid flow rate",
        response="Put the miners to sleep, then check pump, valves and filters.",
    ),
    Fault(
        name="freezing_alarm",
        key="freezing_alarm",
        alert="freezing_alarm",
        severity=Severity.MEDIUM,
        meaning="The loop is in danger of freezing.",
        description="Freezing alarm",
        response="Keep the pump running and the miners mining; add heat or antifreeze.",
    ),
    Fault(
        name="cooling_tower_level_low",
        key="cooling_tower_liquid_level_low",
        alert="cooling_tower_liquid_level_low",
        severity=Severity.HIGH,
        meaning="The cooling tower's water level is low.",
        description="Low cooling tower liquid level",
        response="Check the tower's water supply and float valve.",
    ),
)

_MEASUREMENTS = (
    Measurement(
        name="supply_temperature_c",
        key="supply_liquid_temp",
        unit=Unit.CELSIUS,
        valid=antspace.LIQUID_C,
        grouped=True,
        meaning="Coolant to the miners.",
        limits=(
            Limit(
                alert="supply_liquid_temp_low",
                side="below",
                threshold=20.0,
                parameter="temp",
                deadband=1.0,
                severity=Severity.HIGH,
                description="Low supply liquid temperature",
                response="Check the set-point and the tower fans; condensation and freezing threaten the miners.",
            ),
        ),
    ),
    Measurement(
        name="return_temperature_c",
        key="return_liquid_temp",
        unit=Unit.CELSIUS,
        valid=antspace.LIQUID_C,
        grouped=True,
        meaning="Coolant back from the miners.",
    ),
    Measurement(
        name="supply_pressure",
        key="supply_liquid_pressure",
        unit=Unit.RAW,
        valid=antspace.RAW,
        grouped=True,
        meaning="Pressure at supply; the vendor documents no unit.",
    ),
    Measurement(
        name="return_pressure",
        key="return_liquid_pressure",
        unit=Unit.RAW,
        valid=antspace.RAW,
        grouped=True,
        meaning="Pressure at return; the vendor documents no unit.",
    ),
    Measurement(
        name="cooling_tower_inlet_temperature_c",
        key="colding_tower_inlet_temp",
        unit=Unit.CELSIUS,
        valid=antspace.LIQUID_C,
        meaning="Water at the cooling tower's inlet (the vendor's key is misspelt).",
    ),
    Measurement(
        name="internal_temperature_c",
        key="antbox_internal_temp",
        unit=Unit.CELSIUS,
        valid=antspace.AIR_C,
        meaning="Air inside the container.",
    ),
    Measurement(
        name="supply_flow",
        key="supply_liquid_flow",
        unit=Unit.RAW,
        valid=antspace.RAW,
        grouped=True,
        meaning="Coolant flow; the vendor documents no unit (m³/h is plausible).",
    ),
    Measurement(
        name="internal_humidity_percent",
        key="antbox_internal_humidity",
        unit=Unit.PERCENT,
        valid=antspace.PERCENT,
        meaning="Relative humidity inside the container.",
    ),
    *(
        Measurement(
            name=f"distribution_box_{n}_power_w",
            key=f"distribution_box{n}_power",
            unit=Unit.WATT,
            valid=antspace.POWER_W,
            grouped=True,
            meaning=f"Power of distribution box {n}, taken as W.",
        )
        for n in (1, 2)
    ),
)

HK3 = DeviceType(
    name="container-as-hk3",
    title="Antspace HK3 (hydro, cooling tower)",
    family="container",
    worker_type="wrk-container-rack-hk3",
    service=antspace.SERVICE,
    simulator="HK3",
    code_prefix="AS-HK3",
    tags=("t-container", "t-container-as", "t-container-as-hk3", "t-container-rack-hk3", "antspace"),
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
            on_shows=(Shows(name="circulating_pump_running", value=True),),
            # The recorded "close" leaves the circulating pump on and stops the tower fans.
            off_shows=tuple(Shows(name=f"cooling_tower_fan_{n}_running", value=False) for n in (1, 2, 3)),
        ),
        antspace.RESET_COOLING,
        antspace.SET_SUPPLY_TEMPERATURE,
    ),
    # Pumps, fans and controls of a hydro container take some kW; one mining S19 Hydro takes 5 kW by itself.
    interlock=Interlock(hash_rate="miners_hash_rate_ghs", power="power_w", idle_power_w=25_000.0),
    derived=(
        Derived(
            name="power_w",
            of=("distribution_box_1_power_w", "distribution_box_2_power_w"),
            unit=Unit.WATT,
            meaning="Power of the whole container.",
        ),
        Derived(
            name="power_kw",
            of=("distribution_box_1_power_w", "distribution_box_2_power_w"),
            factor=0.001,
            meaning="Power of the whole container in kW.",
        ),
        *(
            Derived(
                name=f"distribution_box{n}_power_w",
                of=(f"distribution_box_{n}_power_w",),
                unit=Unit.WATT,
                meaning=f"Power of distribution box {n}.",
            )
            for n in (1, 2)
        ),
        Derived(name="alarm_status", of=("freezing_alarm",), meaning="Freezing alarm (as in the reference)."),
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
    running_when=("circulating_pump_running",),
    config_rows=(
        "supply_temperature_c",
        "cooling_tower_inlet_temperature_c",
        "running_mode_automatic",
        "supply_temperature_setpoint_c",
    ),
    renamed_keys=(("colding_tower_inlet_temp", "cooling_tower_inlet_temp"),),
)
