/**
 * Spelling rules: a token in, keys out that are equal for all spellings of one name. No TokenStream
 * here.
 */
package org.dateline.translit;
