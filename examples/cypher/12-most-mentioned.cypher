// Which bodies do most documents name?
// หน่วยงานใดถูกกล่าวถึงในเอกสารมากที่สุด
MATCH (d:Document)-[m:MENTIONS]->(a:Agency)
RETURN a.name AS body, count(DISTINCT m.document) AS documents, sum(m.count) AS times
ORDER BY documents DESC, times DESC, body LIMIT 5

// => {"body":"กรมอนามัย","documents":13,"times":30}
// => {"body":"สำนักงานสาธารณสุขจังหวัดพิจิตร","documents":12,"times":32}
// => {"body":"จังหวัดพิจิตร","documents":11,"times":91}
// => {"body":"องค์การบริหารส่วนตำบลวังน้ำริน","documents":11,"times":26}
// => {"body":"กระทรวงสาธารณสุข","documents":9,"times":26}
