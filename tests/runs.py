"""What an article may hold in long runs, by accident or by malice: no rule takes more time than its length asks for."""

LONG_RUNS = (
    *"“”\"'‘’«»„([-—,", "A ", "Ana ", "said ", "Ruiz said ", "“said” ", "A. ", ", ", "according to ", ": ", "he ",
    "“a” ", "‘a’ ", "Ruiz said, ", "Ruiz said “a.” ", "“A b c d e.” ", "and said ", "who said ", "Ruiz: ",
    "Ruiz: “a.” ", "\n“a", "\n“A b c d e.”", "\nRuiz: no", "\n— Ana Ruiz", "\n# Ruiz: “a”", "\n> a b.", "claim that ",
    "Ruiz, in a post: ",
)  # fmt: skip
