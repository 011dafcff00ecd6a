#!/bin/sh
# Starts the browser in CHROMIUM without three features that cost half of a test's processor time. For each window it would
# load two pages of its own, which suggest addresses; and keep a process ready for the next site, which a test never visits.
# Of several --disable-features the browser reads the last only, so Playwright's is extended. A name that a version of
# the browser lacks is ignored.
for arg; do
  shift
  case $arg in
    --disable-features=*) arg=$arg,WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess ;;
  esac
  set -- "$@" "$arg"
done
exec "$CHROMIUM" "$@"
