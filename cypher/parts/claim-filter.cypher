// Whether a claim c stays under a filter; null does not narrow. $filter.
($filter.speakers IS NULL OR c.speakerId IN $filter.speakers) AND
($filter.reported IS NULL OR (c.reportedById IS NOT NULL) = $filter.reported) AND
($filter.polarity IS NULL OR c.polarity = $filter.polarity) AND
($filter.factuality IS NULL OR c.factuality IN $filter.factuality) AND
($filter.sources IS NULL OR c.sourceId IN $filter.sources) AND
($filter.earliest IS NULL OR c.timeMax >= $filter.earliest) AND
($filter.latest IS NULL OR c.timeMin <= $filter.latest) AND
($filter.words IS NULL OR all(word IN $filter.words WHERE c.words CONTAINS word)) AND
($filter.within IS NULL OR any(place IN coalesce(c.placeIds, []) WHERE place IN $filter.within))
