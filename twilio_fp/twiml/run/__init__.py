"""Voice TwiML run as Twilio runs it, without a phone: a pure state machine that asks its host for all it can't know.

    ended = run.rehearse(menu, ["1"], documents={"/menu": sales})      # a whole call, with a script
    state, asks = run.start("https://app.example/voice")               # or step by step
    state, asks = run.resume(state, run.Fetched(menu))

Time is virtual: 15 characters of text take a second to speak, and nothing reads a clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.twiml.run.answers import Charged as Charged
    from twilio_fp.twiml.run.answers import Fetched as Fetched
    from twilio_fp.twiml.run.answers import RecordingStarted as RecordingStarted
    from twilio_fp.twiml.run.answers import Standing as Standing
    from twilio_fp.twiml.run.answers import TextSent as TextSent
    from twilio_fp.twiml.run.answers import Transcribed as Transcribed
    from twilio_fp.twiml.run.answers import Unreachable as Unreachable
    from twilio_fp.twiml.run.asks import Answer as Answer
    from twilio_fp.twiml.run.asks import AnyQuestion as AnyQuestion
    from twilio_fp.twiml.run.asks import Ask as Ask
    from twilio_fp.twiml.run.asks import Charge as Charge
    from twilio_fp.twiml.run.asks import EnterQueue as EnterQueue
    from twilio_fp.twiml.run.asks import Fetch as Fetch
    from twilio_fp.twiml.run.asks import Purpose as Purpose
    from twilio_fp.twiml.run.asks import Question as Question
    from twilio_fp.twiml.run.asks import QueueStanding as QueueStanding
    from twilio_fp.twiml.run.asks import SendText as SendText
    from twilio_fp.twiml.run.asks import StartRecording as StartRecording
    from twilio_fp.twiml.run.asks import Transcribe as Transcribe
    from twilio_fp.twiml.run.asks import Wait as Wait
    from twilio_fp.twiml.run.call import VoiceCall as VoiceCall
    from twilio_fp.twiml.run.commands import Alert as Alert
    from twilio_fp.twiml.run.commands import AnnouncementOver as AnnouncementOver
    from twilio_fp.twiml.run.commands import AnyCommand as AnyCommand
    from twilio_fp.twiml.run.commands import Bridge as Bridge
    from twilio_fp.twiml.run.commands import CloseSession as CloseSession
    from twilio_fp.twiml.run.commands import Command as Command
    from twilio_fp.twiml.run.commands import EndRecording as EndRecording
    from twilio_fp.twiml.run.commands import HangUpLeg as HangUpLeg
    from twilio_fp.twiml.run.commands import JoinConference as JoinConference
    from twilio_fp.twiml.run.commands import LeaveConference as LeaveConference
    from twilio_fp.twiml.run.commands import LeaveQueue as LeaveQueue
    from twilio_fp.twiml.run.commands import Notify as Notify
    from twilio_fp.twiml.run.commands import Party as Party
    from twilio_fp.twiml.run.commands import PickUp as PickUp
    from twilio_fp.twiml.run.commands import Refer as Refer
    from twilio_fp.twiml.run.commands import Ring as Ring
    from twilio_fp.twiml.run.commands import SendDigits as SendDigits
    from twilio_fp.twiml.run.commands import Session as Session
    from twilio_fp.twiml.run.commands import StartInBackground as StartInBackground
    from twilio_fp.twiml.run.commands import StopInBackground as StopInBackground
    from twilio_fp.twiml.run.commands import StopTaking as StopTaking
    from twilio_fp.twiml.run.commands import TakeFromQueue as TakeFromQueue
    from twilio_fp.twiml.run.documents import APOLOGY as APOLOGY
    from twilio_fp.twiml.run.documents import MOST_DOCUMENTS as MOST_DOCUMENTS
    from twilio_fp.twiml.run.events import Answered as Answered
    from twilio_fp.twiml.run.events import Dequeued as Dequeued
    from twilio_fp.twiml.run.events import Elapsed as Elapsed
    from twilio_fp.twiml.run.events import Event as Event
    from twilio_fp.twiml.run.events import Hears as Hears
    from twilio_fp.twiml.run.events import HungUp as HungUp
    from twilio_fp.twiml.run.events import Joined as Joined
    from twilio_fp.twiml.run.events import LeftConference as LeftConference
    from twilio_fp.twiml.run.events import NotAnswered as NotAnswered
    from twilio_fp.twiml.run.events import Noticed as Noticed
    from twilio_fp.twiml.run.events import Pressed as Pressed
    from twilio_fp.twiml.run.events import Redirected as Redirected
    from twilio_fp.twiml.run.events import Referred as Referred
    from twilio_fp.twiml.run.events import ReferRequested as ReferRequested
    from twilio_fp.twiml.run.events import Refused as Refused
    from twilio_fp.twiml.run.events import SessionBegan as SessionBegan
    from twilio_fp.twiml.run.events import SessionEnded as SessionEnded
    from twilio_fp.twiml.run.events import Spoke as Spoke
    from twilio_fp.twiml.run.events import Taken as Taken
    from twilio_fp.twiml.run.events import Transferred as Transferred
    from twilio_fp.twiml.run.events import Unplayable as Unplayable
    from twilio_fp.twiml.run.machine import CallState as CallState
    from twilio_fp.twiml.run.machine import Ended as Ended
    from twilio_fp.twiml.run.machine import program as program
    from twilio_fp.twiml.run.machine import resume as resume
    from twilio_fp.twiml.run.machine import start as start
    from twilio_fp.twiml.run.rehearsing import Documents as Documents
    from twilio_fp.twiml.run.rehearsing import rehearse as rehearse
    from twilio_fp.twiml.run.timing import CHARACTERS_PER_SECOND as CHARACTERS_PER_SECOND
    from twilio_fp.twiml.run.timing import spoken_seconds as spoken_seconds
    from twilio_fp.twiml.run.transcript import Entry as Entry
    from twilio_fp.twiml.run.transcript import Kind as Kind
    from twilio_fp.twiml.run.transcript import Problem as Problem
    from twilio_fp.twiml.run.transcript import Transcript as Transcript
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "answers": "Charged Fetched RecordingStarted Standing TextSent Transcribed Unreachable",
            "asks": (
                "Answer AnyQuestion Ask Charge EnterQueue Fetch Purpose Question QueueStanding "
                "SendText StartRecording Transcribe Wait"
            ),
            "call": "VoiceCall",
            "commands": (
                "Alert AnnouncementOver AnyCommand Bridge CloseSession Command EndRecording HangUpLeg JoinConference "
                "LeaveConference LeaveQueue Notify Party PickUp Refer Ring SendDigits Session StartInBackground "
                "StopInBackground StopTaking TakeFromQueue"
            ),
            "documents": "APOLOGY MOST_DOCUMENTS",
            "events": (
                "Answered Dequeued Elapsed Event Hears HungUp Joined LeftConference NotAnswered Noticed Pressed "
                "Redirected ReferRequested Referred Refused SessionBegan SessionEnded Spoke Taken Transferred "
                "Unplayable"
            ),
            "machine": "CallState Ended program resume start",
            "rehearsing": "Documents rehearse",
            "timing": "CHARACTERS_PER_SECOND spoken_seconds",
            "transcript": "Entry Kind Problem Transcript",
        },
    )
