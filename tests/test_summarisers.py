"""One contract for every summariser, and what may be shown of what they choose."""

import os
import subprocess
import sys

import pytest

from briefcli.errors import UsageError
from briefcli.languages import ENGLISH, GENERIC
from briefcli.model import BlockKind, Sentence
from briefcli.sentences import split_sentences
from briefcli.summary import SUMMARISERS, caveat, summarise
from briefcli.summary.standing import fault_of
from tests.briefs import article_of
from tests.cases import cases

EACH = pytest.mark.parametrize("name", SUMMARISERS)
FLOOD = """
The river Orla burst its banks at Harrow on Monday and flooded 400 houses in the lower town.
Mayor Ana Ruiz ordered the bridge shut and told the lower town to leave. It was the third flood in ten years.
“The water came over the wall at four in the morning,” said Mei Chen, who runs the mill at Harrow. “Nobody slept.”
But the wall was never finished. The council of Harrow voted in 1998 to build a wall of four metres along the Orla.
The wall is two metres high today, and the council has spent the money on the bridge.
Ruiz said the council would vote on the wall again next week. He added that the vote would be close.
The flood of the Orla left the hospital of Harrow without power for nine hours.
The hospital moved thirty patients to Port Ellen by boat. Who pays for the boats?
Mei Chen contributed to this report.
The river Orla burst its banks at Harrow on Monday, and flooded 400 houses in the lower town.
""".strip().split("\n")


def sentences_of(*paragraphs: str) -> tuple[Sentence, ...]:
    return split_sentences(article_of(*((BlockKind.PARAGRAPH, each) for each in paragraphs)), ENGLISH)


def long_article(sentences: int) -> tuple[Sentence, ...]:
    """Different sentences, as many as asked for."""
    people = ("Ruiz", "Chen", "Okafor", "Marsh", "Bell")
    things = ("bridge", "wall", "ferry", "mill", "school", "hospital", "harbour")
    return sentences_of(
        *(
            f"Councillor {people[n % 5]} of ward {n} said the {things[n % 7]} in street {n * 7} would cost {n * 13} "
            f"crowns and the {things[n * 3 % 7]} of {people[n * 2 % 5]} nothing."
            for n in range(sentences)
        )
    )


@pytest.mark.parametrize(("passage", "rows"), cases("alone"))
def test_a_line_that_cannot_stand_alone_is_told_apart(passage: str, rows: list[str]) -> None:
    expected = set(rows[0].split(" | "))
    assert [(fault_of(line, ENGLISH) or "stands", line) for line in passage.splitlines()] == [
        (fault if (fault := fault_of(line, ENGLISH) or "stands") in expected else " | ".join(sorted(expected)), line)
        for line in passage.splitlines()
    ]


@EACH
def test_choices_are_whole_sentences_that_stand_alone_each_once(name: str) -> None:
    sentences = sentences_of(*FLOOD)
    chosen = summarise(sentences, 5, name, ENGLISH)
    assert len(chosen) == 5
    assert set(chosen) <= set(sentences)
    assert [each.span.text for each in chosen if fault_of(each.span.text, ENGLISH)] == []
    assert sum("burst its banks" in each.span.text for each in chosen) <= 1


@EACH
def test_fewer_are_asked_for_by_the_same_order(name: str) -> None:
    """The first line of five is the line of one."""
    sentences = sentences_of(*FLOOD)
    assert summarise(sentences, 1, name, ENGLISH) == summarise(sentences, 5, name, ENGLISH)[:1]
    assert summarise(sentences, 0, name, ENGLISH) == ()


@EACH
@pytest.mark.parametrize("budget", [0, 5, 16, 30, 60, 1000])
def test_a_budget_is_never_exceeded(name: str, budget: int) -> None:
    chosen = summarise(sentences_of(*FLOOD), 8, name, ENGLISH, words=budget)
    assert sum(len(each.span.text.split()) for each in chosen) <= budget


@EACH
@pytest.mark.parametrize("paragraphs", [(), ("Fire!",), ("The bridge is shut until spring.",), ("Yes.", "No.")])
def test_short_texts_are_no_trouble(name: str, paragraphs: tuple[str, ...]) -> None:
    chosen = summarise(sentences_of(*paragraphs), 5, name, ENGLISH)
    assert [each.span.text for each in chosen] == [text for text in paragraphs if len(text) > 10]


@EACH
def test_another_language_is_ranked_too(name: str) -> None:
    passage = "Die Brücke über die Orla bleibt bis zum Frühling gesperrt. Der Stadtrat von Harrow stimmt am Montag ab."
    assert len(summarise(sentences_of(passage), 5, name, GENERIC)) == 2


def test_what_leans_comes_only_with_what_it_leans_on() -> None:
    """For want of anything better, and then the whole run."""
    sentences = sentences_of(
        "“The wall must be built before the winter. The water will not wait,” said Mayor Ana Ruiz."
    )
    assert summarise(sentences, 3, "news", ENGLISH) == sentences
    assert summarise(sentences, 1, "news", ENGLISH) == ()


def test_what_was_shown_is_not_said_again() -> None:
    sentences = sentences_of(*FLOOD)
    shown = ["The river Orla burst its banks at Harrow and flooded houses in the lower town."]
    assert not [each for each in summarise(sentences, 9, "lead", ENGLISH, shown=shown) if "banks" in each.span.text]


def test_the_news_comes_first() -> None:
    first, *_ = summarise(sentences_of(*FLOOD), 3, "news", ENGLISH, title="Flood at Harrow")
    assert first.span.text.startswith("The river Orla burst its banks")


def test_an_unknown_name_is_told_what_there_is() -> None:
    with pytest.raises(UsageError, match="lexrank"):
        summarise((), 5, "magic", ENGLISH)


@EACH
def test_a_long_article_is_summarised_and_says_what_was_left_out(name: str) -> None:
    assert len(summarise(long_article(5000), 5, name, ENGLISH)) == 5
    assert bool(caveat(name, 5000)) == (name not in ("news", "lead"))


RANKING = """
from tests.test_summarisers import FLOOD, sentences_of
from briefcli.languages import ENGLISH
from briefcli.summary import SUMMARISERS, summarise
for name in SUMMARISERS:
    print(name, [each.span.start for each in summarise(sentences_of(*FLOOD * 2), 8, name, ENGLISH)])
"""


def test_rankings_are_the_same_under_every_hash_seed() -> None:
    surroundings = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("0", "1", "42")]
    rankings = {
        subprocess.run([sys.executable, "-c", RANKING], env=env, capture_output=True, text=True, check=True).stdout
        for env in surroundings
    }
    assert len(rankings) == 1
    assert len(rankings.pop().splitlines()) == len(SUMMARISERS)


@pytest.mark.parametrize(
    "paragraph",
    [
        "“The water came at four,” said Mei Chen. “Nobody slept. Every house of the lower town was lit. We waited.”",
        '"Nobody slept," said Mei Chen. "The mill was dark. Every house of the lower town was lit. We waited."',
        "‘Nobody slept. Every house of the lower town was lit. We waited,’ said Mei Chen.",
        "Chen: Nobody slept. Every house of the lower town was lit.",
    ],
)
def test_a_sentence_amid_speech_is_not_told_as_a_fact(paragraph: str) -> None:
    sentences = sentences_of("The river Orla burst its banks at Harrow on Monday.", paragraph)
    assert not [each for each in summarise(sentences, 9, "lead", ENGLISH) if each.span.text.startswith("Every house")]


def test_an_apostrophe_opens_no_speech() -> None:
    sentences = sentences_of("The ’90s were dry in Harrow. The mill’s wheel stood still. The farmers’ wells ran dry.")
    assert summarise(sentences, 9, "lead", ENGLISH) == sentences


def chosen_from(*paragraphs: str) -> list[str]:
    return [each.span.text for each in summarise(sentences_of(*paragraphs), 9, "lead", ENGLISH)]


def test_a_we_of_nobody_knows_whom_is_shown_for_want_of_others_only() -> None:
    ours = "We have seen the river rise in Harrow before."
    others = [
        "The council of Harrow has shut the mill until spring.",
        "A ferry takes farmers and their lorries over the Orla.",
        "The flood of World War I was higher, and the U.S. sent boats.",
        "Senator Tom Okafor (I-Vt.) has seen the river rise in Harrow.",
        "“We wait for the boats,” said Mei Chen.",
    ]
    assert chosen_from(ours, *others) == others
    assert chosen_from(ours) == [ours]


def test_a_piece_in_the_first_person_throughout_is_summed_up_in_it() -> None:
    piece = [
        "I came to Harrow on the last boat before the flood.",
        "My mother tried to make the mill sound like a palace.",
        "The river Orla took the wheel of the mill in May.",
    ]
    assert chosen_from(*piece) == piece


def test_what_somebody_goes_on_to_say_is_not_told_as_a_fact() -> None:
    told = "Mayor Ana Ruiz said that the wall of Harrow was late."
    assert chosen_from(
        f"{told} The repairs would take another year at least. The council meets on Monday at noon."
    ) == [
        told,
        "The council meets on Monday at noon.",
    ]


INTERVIEW = (
    "Q: You say that the wall was never safe. Farmers say the same of the mill.",
    "Ruiz: Because the wall of Harrow was never finished. Nobody paid for the stones.",
    "Jana Stolle (Harrow Radio): So the council of Harrow knew about the wall. Is that right?",
    "Ruiz: Yes.",
)


def test_of_an_interview_answers_are_shown_and_no_questions_and_prose_before_both() -> None:
    prose = "Ana Ruiz has been the mayor of Harrow for nine years."
    assert chosen_from(prose, *INTERVIEW) == [prose]
    assert chosen_from(*INTERVIEW) == [
        "Ruiz: Because the wall of Harrow was never finished.",
        "Nobody paid for the stones.",
    ]


def test_speech_in_the_marks_of_another_language_ends_where_they_close() -> None:
    passage = "„Die Brücke ist zu“, sagte der Bürgermeister von Harrow. Der Rat von Harrow tagt am Montag im Rathaus."
    assert len(summarise(sentences_of(passage), 5, "lead", GENERIC)) == 2


def test_a_long_sentence_of_anything_is_judged_in_good_time() -> None:
    for text in ("He, " * 5000, "the move " * 5000, "“" * 20_000, "‘" * 20_000, "“‘a’ " * 5000, "A (" * 9000):
        assert fault_of(text, ENGLISH)
