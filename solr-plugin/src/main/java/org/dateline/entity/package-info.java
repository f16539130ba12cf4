/**
 * Gazetteer and text in, mentions and entities out. Start at {@link org.dateline.entity.Entity}.
 */
package org.dateline.entity;
