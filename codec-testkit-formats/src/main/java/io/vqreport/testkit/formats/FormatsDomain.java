package io.vqreport.testkit.formats;

import io.vqreport.testkit.arbitraries.NeutralDomain;
import io.vqreport.testkit.formats.msqoe.MsQoeDomain;
import io.vqreport.testkit.formats.rtcp.RtcpDomain;
import io.vqreport.testkit.formats.rtcpxr.VqRtcpXrDomain;
import io.vqreport.testkit.formats.sdn.SdnDomain;
import io.vqreport.testkit.formats.w3c.GetStatsDomain;
import io.vqreport.testkit.formats.webrtc.MediaServerDomain;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/** The neutral model and every wire model as one jqwik domain. */
@Domain(NeutralDomain.class)
@Domain(VqRtcpXrDomain.class)
@Domain(RtcpDomain.class)
@Domain(MsQoeDomain.class)
@Domain(SdnDomain.class)
@Domain(MediaServerDomain.class)
@Domain(GetStatsDomain.class)
public final class FormatsDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public FormatsDomain() {}
}
