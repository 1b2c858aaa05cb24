"""For users of twilio-python: the operation for a call on its client, and the equivalent code here.

    $ python -m twilio_fp.coming_from "client.messages.create(to='+15558675310', body='Hi', from_='+15017122661')"
    from twilio_fp import CreateMessage
    client(CreateMessage(to='+15558675310', body='Hi', from_='+15017122661'))

`twilio_fp.coming_from.codemod` rewrites whole files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.coming_from.translating import Translation as Translation
    from twilio_fp.coming_from.translating import operation_for as operation_for
    from twilio_fp.coming_from.translating import translate as translate
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(__name__, {"translating": "Translation operation_for translate"})
