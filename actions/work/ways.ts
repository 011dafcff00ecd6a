import { gitHub } from './github.ts';
import { openIdConnect } from './oidc.ts';
import { oneMachine } from './one-machine.ts';
import { passkeyWay } from './passkey.ts';
import { proxyWay } from './proxy.ts';
import type { Caller, SignInWay } from './way.ts';

/** Every way to sign in. A new one is added here, with its page or callback in `site/pages/arbete/`. */
const SIGN_IN_WAYS: readonly SignInWay[] = [oneMachine, openIdConnect, gitHub, passkeyWay, proxyWay];

/** The ways that are open for a request. */
export const openWays = (caller: Caller): SignInWay[] => SIGN_IN_WAYS.filter((way) => way.isOpenFor(caller));
