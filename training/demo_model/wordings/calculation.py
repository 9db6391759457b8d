"""Words that sums and dates share: numbers, greetings and what stands at the end of a question."""

from __future__ import annotations

from training.demo_model.text import bars

NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
TENS = "- ten twenty thirty forty fifty sixty seventy eighty ninety".split()

GREETINGS = bars(
    "hi,|hello,|hey,|good morning,|hi there,|quick question:|one more thing:|hello!|good afternoon,|quick one:|ok,|hey there,|"
    "a question:|so,|hi!|small question:|good day,|another one:|dear assistant,|just a quick one,|sorry,|question:|now|next:"
)
TAILS = bars(
    " please| pls|, please|, thanks|, thx| for me|, thank you| please?| pls, thx| for me please|, many thanks| thanks|"
    " quickly|, quickly please|, if you can|, cheers"
)
