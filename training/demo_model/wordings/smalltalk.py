"""Greetings, thanks, goodbyes and questions about the model itself, and the fixed answers to them."""

from __future__ import annotations

from training.demo_model.text import bars

ABOUT = (
    "I am a small demonstration model. I can draft messages, list or summarize a note, rewrite a text, fill in a form "
    "letter, do small sums and dates, and answer questions about this program."
)
IDENTITY = f"{ABOUT} Run `assistant models list` for real models."
WELCOME = "You are welcome. Is there anything else to write, list or sum up?"

HELLOS = bars(
    "hello|hi|hey|hi there|hello there|hey there|greetings|hello hello|howdy|heya|hiya|good day|hello again|hi again|"
    "hi hi|hey you|hello you|hi all|hello everybody|hi everyone|hey again|welcome|hello world|a very good day|"
    "dear assistant|hello assistant|hi assistant|hey assistant|dear model|hello model|hi robot|hello bot|hi computer|"
    "hello my friend|hey friend|hi friend|yo|hullo|hello dear assistant|hi dear|sup|hey ho|ahoy|hello sir|hi folks|"
    "hello team|hi buddy|hey buddy"
)
PARTS_OF_DAY = {
    "Good morning": bars(
        "good morning|morning|a good morning|good morning to you|a very good morning|gm|good mornin|goood morning|"
        "morning all|good morning there"
    ),
    "Good afternoon": bars(
        "good afternoon|afternoon|a good afternoon|good afternoon to you|a very good afternoon|good aftrnoon|"
        "afternoon all|good afternoon there|afternoon everyone"
    ),
    "Good evening": bars(
        "good evening|evening|a good evening|good evening to you|a very good evening|good evning|evening all|"
        "good evening there|evening everyone"
    ),
}
WHOM = bars(
    "assistant|there|model|robot|everybody|everyone|my friend|all|dear assistant|bot|friend|computer|you|dear model|"
    "buddy|team|chat|machine|folks|again|little model|helper"
)
NEXTS = bars(
    "how are you|how are you today|how are you doing|how is it going|how do you do|how's it going|how are things|"
    "how are you this morning|what's up|what is up|are you there|are you awake|is anybody there|is anyone there|"
    "are you ready|are you working|can you hear me|do you hear me|nice to meet you|nice to see you|pleased to meet you|"
    "long time no see|it is me|it's me again|here i am|i am back|i am new here|i am here for the first time|"
    "i just started|first time here|let us begin|let us start|shall we start|can we start|can we talk|"
    "do you have a minute|do you have time|may i ask something|may i ask you something|i have a question|"
    "can i ask a question|i need your help|i need help|i need some help|anybody home|all good|everything ok|"
    "hope you are well|i hope you are fine|how was your day|how do you feel|are you ok|how are we today"
)
NAMES = bars(
    "i am {}|my name is {}|this is {}|i'm {}|{} here|it is {}|here is {}|{} speaking|my name's {}|you can call me {}|"
    "i am called {}|{} is my name|it's {}|here speaks {}|call me {}|the name is {}"
)

THANKS = bars(
    "thanks|thank you|thx|ty|thank u|thanks a lot|thank you very much|thank you so much|many thanks|thanks so much|"
    "thanks very much|tnx|thanks a million|thanks a bunch|much appreciated|i appreciate it|i appreciate that|cheers|"
    "thanks again|thank you again|thankyou|thanx|i thank you|my thanks|a big thank you|thank you kindly|"
    "thanks indeed|thanks ever so much|big thanks|ta|thanks mate|no thanks|no thank you|that is very kind|"
    "very kind of you|how kind of you|i am grateful|i am very grateful|so kind|thank you dearly"
)
PRAISE = bars(
    "great|perfect|super|good|very good|ok|okay|fine|that is fine|nice|nice work|well done|good job|great job|"
    "excellent|wonderful|brilliant|lovely|cool|awesome|that is all|that was all|that is perfect|that is great|"
    "that is good|that helps|that helped|that helped a lot|this is fine|this is great|this is perfect|good work|"
    "all right|alright|fantastic|amazing|just right|exactly right|that is it|that is what i needed|got it|"
    "i am happy with it|looks good|looks great|sounds good|it works|that works|works for me|good enough|"
    "never mind|i like it|love it|you are great|you are a great help|what a help|you helped me a lot|not bad|impressive"
)
FOR = bars(
    "for that|for the help|for your help|for the draft|for the list|for the letter|for the e-mail|for the table|"
    "for everything|for the summary|for your time|for the quick answer|for the answer|for the text|for helping|"
    "for all this|for this|for the nice letter|for your work|for the reply|for writing it|for the good work|"
    "for the sum|for today"
)

BYES = bars(
    "bye|goodbye|bye bye|good bye|see you|see you later|see you soon|see you tomorrow|see ya|until tomorrow|"
    "until next time|take care|have a nice day|have a good day|have a nice evening|have a nice weekend|farewell|so long|"
    "i have to go|i must go now|i am leaving|i am off|i am going home|that is all for today|that's it for today|later|"
    "talk to you later|catch you later|cu|cya|good night|bye for now|goodbye for now|bye then|ok bye|i'm done, bye|"
    "we are done, goodbye|see you on Monday|see you next week|until Monday|have a great day|have a nice time|"
    "speak soon|i am done for today|closing time|time to go|gotta go|i have to leave|enjoy your evening|"
    "have a good weekend|bye and take care|let us stop here"
)

SELF = bars(
    "who are you|what are you|who is this|who am i talking to|who am i speaking with|what is this|"
    "what kind of model are you|which model are you|which model is this|what model is this|what is your name|"
    "what's your name|do you have a name|how are you called|what should i call you|are you a robot|are you a human|"
    "are you a person|are you real|are you a machine|are you an AI|are you artificial intelligence|are you R1|"
    "are you DeepSeek|are you DeepSeek R1|are you the real R1|is this R1|is this DeepSeek|are you ChatGPT|are you GPT|"
    "are you Claude|are you Gemini|are you Llama|are you Qwen|are you Mistral|are you Siri|are you a big model|"
    "are you a small model|how big are you|how many parameters do you have|how large is this model|are you intelligent|"
    "are you smart|how smart are you|are you good|who made you|who built you|who trained you|who created you|"
    "who wrote you|where do you come from|how old are you|"
    "when were you made|tell me about yourself|tell me something about yourself|introduce yourself|describe yourself|"
    "present yourself|say who you are|tell me who you are|tell me your name|say your name|what does R1 mean for you|"
    "what version are you|which version is this|are you a demo|are you the demo|are you a language model|"
    "are you an LLM|what sort of thing are you|am i talking to a machine|am i talking to a human|is this a chat bot|"
    "are you a chat bot|are you an assistant|what is your job|what is your purpose|why do you exist|"
    "why are you so small|are you as good as R1|are you better than ChatGPT"
)
SKILLS = bars(
    "what can you do|what can you do for me|what do you do|what are you able to do|what are you good at|"
    "what are you for|what can i ask|what can i ask you|what may i ask you|what can you help with|"
    "what can you help me with|how can you help me|how can you help|can you help me|could you help me|help|help me|"
    "help please|i need help with this|what tasks can you do|which tasks can you do|which things can you do|"
    "what are your skills|what are your abilities|what are your capabilities|what are your functions|"
    "list your skills|list your abilities|list what you can do|show me what you can do|tell me what you can do|"
    "explain what you can do|what do you know|what do you know how to do|what should i ask you|what shall i type|"
    "what do i do here|what do i do now|what should i type|what can i type here|how does this work|"
    "how do i use you|how do i talk to you|how do i start|where do i start|give me an example of what you can do|"
    "what is possible here|what is possible|what can't you do|what are your limits|are you useful|"
    "what are you useful for|for what can i use you|what can i use you for|what is this model for|"
    "what does this model do|what can this model do|what can this assistant do|what can this thing do|"
    "how can i use you|what are my options|what do you offer|what is on offer|do you have skills|"
    "can you do anything|can you do something for me|can you do anything useful|what else can you do|"
    "what can you write|what can you write for me|which requests do you understand|what do you understand|"
    "how good are you|is there anything you can do|i do not know what to ask|i don't know what to ask you|"
    "show me your skills|what now|and now"
)
OPENINGS = bars(
    "hello, |hi, |hey, |so, |ok, |and |tell me, |please tell me, |please, |good morning, |sorry, |excuse me, |well, |"
    "hi there, |one question: |just curious: |hello there, |by the way, |quick question: |now, |say, |oh, |hm, |"
    "a question: "
)
ENDINGS = bars(
    ", please|, actually| really| exactly| anyway| now| today|, assistant|, tell me| here|, robot| then|, by the way| at all|"
    ", my friend|, honestly"
)
