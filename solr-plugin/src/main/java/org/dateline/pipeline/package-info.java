/**
 * Joins the rooms: an article's text in, its entities and its claims linked to them out. Used by
 * the update processors and by the command line, so that both give the same answer.
 */
package org.dateline.pipeline;
