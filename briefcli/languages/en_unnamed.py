"""What English calls people whom it does not name: *an official*, *critics*, *a person briefed on the matter*."""

from briefcli.languages.en_offices import GENDERED_ROLES, ROLES

BODIES = frozenset("broadcaster regulator ombudsman auditor producer".split())
"""Roles that are as often a firm or an office."""

PEOPLE = frozenset(
    """
    accuser acquaintance adult ally applicant archaeologist associate astronomer attacker attendee biologist boss boy
    boyfriend brother bystander caller chef chemist child citizen colleague commuter craftsman critic customer daughter
    dealer defector defendant demonstrator detainee ecologist eyewitness father fighter forecaster friend geologist girl
    girlfriend guard guest guide gunman husband immigrant informant inmate insider intermediary interpreter
    interviewer investigator islander juror kid landlady landlord local man mediator member merchant meteorologist
    migrant militant mother motorist negotiator observer offender official onlooker opponent organiser organizer parent
    participant passer-by patient pedestrian pensioner person physicist policeman policewoman prisoner protester
    protestor psychologist pupil reader rebel refugee relative rider rival runner sailor seismologist seller servant
    shopkeeper shopper sister skipper smuggler son source spectator staffer stallholder supporter survivor suspect
    technician teenager tenant tourist translator trucker user vendor victim viewer villager visitor voter waiter
    waitress walker whistleblower widow widower wife woman worker youth
    """.split()
)

IRREGULAR = {"person": "people", "child": "children", "wife": "wives", "passer-by": "passers-by"}


def _plural(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("man"):
        return f"{word.removesuffix('man')}men"
    if word.endswith("y") and word[-2] not in "aeio":
        return f"{word.removesuffix('y')}ies"
    return f"{word}es" if word.endswith(("s", "ch")) else f"{word}s"


ONE = (ROLES | frozenset(GENDERED_ROLES) | PEOPLE) - BODIES
SEVERAL = frozenset(_plural(word) for word in ONE) | frozenset(
    "some others many several few most somebody someone".split()
)

UNNAMED = ONE | SEVERAL
UNNAMED_ALONE = SEVERAL | frozenset("caller interviewer moderator reporter".split())
UNNAMED_DESCRIBED = frozenset("familiar close present aware alone nearby there here".split())
MAY_BE_NAMED = frozenset(
    """
    the this that these those all both each every either neither my your his her its our their 's ' like including
    """.split()
)
