"""What tests of programs that use Twilio are made with."""
