/**
 * Readers of public exports of names (GeoNames, Wikidata, JRC-Names, OpenSanctions) for {@link
 * org.dateline.entity.GazetteerCompiler}. Start at {@link org.dateline.entity.source.SourceFormat}.
 */
package org.dateline.entity.source;
