/** Text in, numeric claims out. Start at {@link org.dateline.claim.Claim}. */
package org.dateline.claim;
