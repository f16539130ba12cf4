/** The commands of the launcher {@code ./dateline}; nothing of it goes into the server. */
package org.dateline.cli;
